import type { Splice } from '../../text.ts';
import { indentAt, insertion, lineEndOf } from '../../text.ts';
import { isLambdaContext } from '../find/bootstraps.ts';
import type { Handler } from '../find/handlers.ts';
import { delegateTypes } from '../find/handlers.ts';
import type { Parameter } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { spanOf } from '../syntax/tokens.ts';
import { typeText } from '../syntax/type-names.ts';

/**
 * Makes a handler's parameter the input.
 *
 * @param create type arguments of LambdaBootstrapBuilder.Create, which tell what a lambda without types takes
 */
export function parameterSplices(
  text: string,
  handler: Handler,
  create: readonly Tokens[],
  input: string | undefined,
): Splice[] {
  const at = inputAt(handler, create);
  const parameter = at === undefined ? undefined : handler.parameters[at];
  if (input === undefined) return parameter && at !== undefined ? [removal(handler, at)] : [];
  if (parameter === undefined) return addition(text, handler, input);
  if (parameter.type.length === 0 || typeText(parameter.type) === input) return [];
  return [{ ...spanOf(parameter.type), text: input }];
}

/** Which parameter is the input: by its type, or in a lambda without types by what it is bound to. */
function inputAt({ parameters, delegates }: Handler, create: readonly Tokens[]): number | undefined {
  const delegate = delegates.at(-1);
  const bound = delegate ? delegateTypes(delegate).takes : create.slice(0, 1);
  const types = parameters.map(({ type }, at) => (type.length > 0 ? type : (bound[at] ?? [])));
  const at = types.findIndex((type) => !isLambdaContext(type) && type.length > 0);
  return at < 0 ? undefined : at;
}

function removal({ parameters, parametersSpan, bare }: Handler, at: number): Splice {
  const [parameter, next, previous] = [parameters[at], parameters[at + 1], parameters[at - 1]];
  if (bare && parametersSpan) return { ...parametersSpan, text: '()' };
  const start = (next ? parameter?.start : (previous?.end ?? parameter?.start)) ?? 0;
  return { start, end: next?.start ?? parameter?.end ?? start, text: '' };
}

function addition(text: string, { parameters, parametersSpan, bare }: Handler, input: string): Splice[] {
  if (parametersSpan === undefined) return [];
  const [first] = parameters;
  const name = freeName(parameters);
  const declared = first?.type.length === 0 ? name : `${input} ${name}`;
  if (bare && first) return [{ ...parametersSpan, text: `(${declared}, ${first.name})` }];
  if (first === undefined) return [insertion(parametersSpan.start, declared)];
  const indent = indentAt(text, first.start);
  return [insertion(first.start, `${declared},${indent === undefined ? ' ' : lineEndOf(text) + indent}`)];
}

function freeName(parameters: readonly Parameter[]): string {
  const taken = parameters.map(({ name }) => name);
  return ['input', 'request', 'lambdaEvent'].find((name) => !taken.includes(name)) ?? 'handlerInput';
}
