import { orRefuse, Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { insertion, splice } from '../text.ts';
import { findBootstraps, withoutTask } from './bootstraps.ts';
import { splitAtCommas } from './cursor.ts';
import type { Handler } from './handlers.ts';
import type { ParseOptions } from './parse.ts';
import { parseCSharp } from './parse.ts';
import type { CSharpFile, Parameter } from './syntax.ts';
import type { Tokens } from './tokens.ts';
import { spanOf } from './tokens.ts';
import { nameParts, typeArguments, typeText } from './type-names.ts';

export interface HandlerTypes {
  /** C# type of the event; undefined: the handler takes none. */
  readonly input: string | undefined;
  /** C# type of the result, without Task; undefined: the handler gives none. */
  readonly output: string | undefined;
}

/**
 * Changes what a handler takes and gives: the parameter and result of its method, local function or lambda, the
 * `Func<…>` it is bound to, and the type arguments of LambdaBootstrapBuilder.Create. A Task stays a Task.
 *
 * @param text of the C# file that has the call of LambdaBootstrapBuilder.Create and the handler
 * @param name of the handler, where a file has more than one
 * @returns the new text; the same text where all is so already
 * @throws EditRefused where the handler can't be told, or is in another file
 */
export function changeHandler(
  text: string,
  types: HandlerTypes,
  name?: string,
  options: ParseOptions = {},
): string {
  const { input = '-', output = 'void' } = types;
  return orRefuse(text, `make the handler take ${input} and give ${output}`, () => {
    const file = parseCSharp(text, options);
    const { handler, create } = handlerIn(file, name);
    const all = [
      ...parameterSplices(handler, types.input),
      ...returnSplices(handler.returns, types.output),
      ...handler.delegates.flatMap((delegate) => delegateSplices(delegate, types)),
      ...createSplices(create, types),
    ];
    return splice(
      text,
      all.filter((each) => text.slice(each.start, each.end) !== each.text),
    );
  });
}

function handlerIn(
  file: CSharpFile,
  name: string | undefined,
): { handler: Handler; create: readonly Tokens[] } {
  const bootstraps = findBootstraps([file]).filter(
    ({ handler }) => name === undefined || handler?.name === name,
  );
  const [bootstrap, another] = bootstraps;
  if (bootstrap === undefined)
    throw new Unsure('no call of LambdaBootstrapBuilder.Create binds the handler', 0);
  if (another !== undefined) throw new Unsure('another call of LambdaBootstrapBuilder.Create', another.start);
  if (bootstrap.handler === undefined)
    throw new Unsure('the handler of this call is not in the file', bootstrap.start);
  return { handler: bootstrap.handler, create: bootstrap.typeArguments };
}

const isContext = (type: Tokens): boolean => nameParts(type).at(-1) === 'ILambdaContext';

function parameterSplices({ parameters, parametersSpan }: Handler, input: string | undefined): Splice[] {
  const at = parameters.findIndex(({ type }) => !isContext(type));
  const parameter = parameters[at];
  if (input === undefined) return parameter ? [removal(parameters, at)] : [];
  if (parameter !== undefined)
    return parameter.type.length > 0 ? changedParts([parameter.type], [input]) : [];
  if (parametersSpan === undefined) return [];
  return [insertion(parametersSpan.start, `${input} input${parameters.length > 0 ? ', ' : ''}`)];
}

function removal(parameters: readonly Parameter[], at: number): Splice {
  const [parameter, next, previous] = [parameters[at], parameters[at + 1], parameters[at - 1]];
  const start = (next ? parameter?.start : (previous?.end ?? parameter?.start)) ?? 0;
  return { start, end: next?.start ?? parameter?.end ?? start, text: '' };
}

/** Only what differs is replaced: `Task<A>` to `Task<B>` is A to B. */
function returnSplices(returns: Tokens, output: string | undefined): Splice[] {
  if (returns.length === 0) return [];
  const span = spanOf(returns);
  const name = nameParts(returns).at(-1) ?? '';
  if (name !== 'Task' && name !== 'ValueTask') return changedParts([returns], [output ?? 'void']);
  const inner = withoutTask(returns);
  if (inner === undefined) return output === undefined ? [] : [insertion(span.end, `<${output}>`)];
  if (output !== undefined) return changedParts([inner], [output]);
  const open = returns.find(({ text }) => text === '<');
  return [{ start: open?.start ?? span.end, end: span.end, text: '' }];
}

/** `Func<A, ILambdaContext, Task<B>>`; with nothing to give it becomes an Action, unless it gives a Task. */
function delegateSplices(delegate: Tokens, { input, output }: HandlerTypes): Splice[] {
  const open = delegate.findIndex(({ text }) => text === '<');
  const name = delegate[open < 0 ? delegate.length - 1 : open - 1];
  if (name === undefined) return [];
  const parts = splitAtCommas(typeArguments(delegate), true);
  const isAction = name.text === 'Action';
  const takes = isAction ? parts : parts.slice(0, -1);
  const gives = resultText(isAction ? [] : (parts.at(-1) ?? []), output);
  const wanted = [input, ...takes.filter(isContext).map(typeText), gives].filter(
    (each) => each !== undefined,
  );
  const renamed = { start: name.start, end: name.end, text: gives === undefined ? 'Action' : 'Func' };
  if (wanted.length === parts.length) return [renamed, ...changedParts(parts, wanted)];
  const list = wanted.length > 0 ? `<${wanted.join(', ')}>` : '';
  return [renamed, { start: name.end, end: spanOf(delegate).end, text: list }];
}

/** Types that are the same but for their spaces are left as they are written. */
function changedParts(parts: readonly Tokens[], wanted: readonly string[]): Splice[] {
  return parts.flatMap((part, at) => {
    const text = wanted[at] ?? '';
    return typeText(part) === text ? [] : [{ ...spanOf(part), text }];
  });
}

/** The result as a delegate's type argument: a Task stays one. */
function resultText(result: Tokens, output: string | undefined): string | undefined {
  const name = nameParts(result).at(-1);
  const task = name === 'Task' || name === 'ValueTask';
  if (!task) return output;
  const open = result.findIndex(({ text }) => text === '<');
  const outer = typeText(open < 0 ? result : result.slice(0, open));
  return output === undefined ? outer : `${outer}<${output}>`;
}

/** `Create<A, B>`, `Create<A>` with one of them. */
function createSplices(create: readonly Tokens[], { input, output }: HandlerTypes): Splice[] {
  if (create.length === 0) return [];
  const wanted = [input, output].filter((each) => each !== undefined);
  if (wanted.length !== create.length)
    throw new Unsure('the type arguments of Create are others in number', spanOf(create[0] ?? []).start);
  return changedParts(create, wanted);
}
