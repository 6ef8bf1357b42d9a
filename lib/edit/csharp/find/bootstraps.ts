import type { Span } from '../../text.ts';
import type { MethodCall } from './calls.ts';
import { callsOf } from './calls.ts';
import type { Handler } from './handler.ts';
import { delegateTypes, resolveHandler, variableOf } from './resolve-handler.ts';
import type { Surroundings } from './locals.ts';
import { surroundingsOf } from './locals.ts';
import { usingsFor } from './scope.ts';
import type { CSharpFile } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameParts, typeArguments, typeText } from '../syntax/type-names.ts';

const BUILDER = 'Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder';

/** A call of LambdaBootstrapBuilder.Create. */
export interface Bootstrap extends Span {
  readonly file: CSharpFile;
  /** T of `Create<T>`. */
  readonly typeArguments: readonly Tokens[];
  readonly handler?: Handler;
  readonly serializer?: Serializer;
  /** The input type, read from JSON; undefined if there is none, or it cannot be determined. */
  readonly input?: Tokens;
  /** The output type, written as JSON, without its Task; undefined if there is none, or it cannot be determined. */
  readonly output?: Tokens;
}

export interface Serializer {
  /** SourceGeneratorLambdaJsonSerializer, or another one's name without namespace. */
  readonly name: string;
  /** The serializer context, as written. */
  readonly context?: Tokens;
}

/** The calls of LambdaBootstrapBuilder.Create in the files of one project. */
export function findBootstraps(project: readonly CSharpFile[]): Bootstrap[] {
  return project.flatMap((file) => {
    const calls = callsOf(BUILDER, /^Create$/, file.tokens, usingsFor(file, project));
    return calls.map((call) => describe(call, file, project));
  });
}

function describe(call: MethodCall, file: CSharpFile, project: readonly CSharpFile[]): Bootstrap {
  const place = surroundingsOf(file, call.start);
  const handler = resolveHandler(argumentOf(call, 'handler', 0), place, project);
  const serializer = serializerOf(argumentOf(call, 'serializer', 1), place, project);
  const { start, end, typeArguments: generic } = call;
  const found = { ...(handler && { handler }), ...(serializer && { serializer }) };
  return { file, start, end, typeArguments: generic, ...found, ...typesOf(handler, generic) };
}

/** Finds an argument by its name, `handler: x`, or else by its position. */
function argumentOf({ arguments: all }: MethodCall, name: string, at: number): Tokens {
  const isNamed = (argument: Tokens | undefined): boolean => argument?.[1]?.text === ':';
  const byName = all.find((argument) => isNamed(argument) && argument[0]?.text === name);
  if (byName !== undefined) return byName.slice(2);
  const byPlace = all[at];
  return byPlace === undefined || isNamed(byPlace) ? [] : byPlace;
}

function serializerOf(
  expression: Tokens,
  place: Surroundings,
  project: readonly CSharpFile[],
  steps = 0,
): Serializer | undefined {
  const variable =
    steps < 5 && expression[0]?.text !== 'new' ? variableOf(expression, place, project) : undefined;
  if (variable !== undefined) {
    // `SourceGeneratorLambdaJsonSerializer<C> s = new();` has the type on the left.
    const implicit = variable.value[0]?.text === 'new' && variable.value[1]?.text === '(';
    const value = implicit ? [...variable.value.slice(0, 1), ...variable.type] : variable.value;
    return serializerOf(value, place, project, steps + 1);
  }
  if (expression[0]?.text !== 'new') return undefined;
  const open = expression.findIndex(({ text }) => text === '(' || text === '{');
  const created = expression.slice(1, open < 0 ? undefined : open);
  const name = nameParts(created).at(-1);
  if (name === undefined) return undefined;
  const context = typeArguments(created);
  return context.length > 0 ? { name, context } : { name };
}

export const isLambdaContext = (type: Tokens): boolean => nameParts(type).at(-1) === 'ILambdaContext';

/**
 * The type arguments of Create decide, then the delegate: the types of the method itself may be others that convert
 * to them.
 */
function typesOf(
  handler: Handler | undefined,
  [first, second]: readonly Tokens[],
): Pick<Bootstrap, 'input' | 'output'> {
  if (first && second) return { input: first, output: second };
  const { takes, gives } = handler ? declaredTypes(handler) : { takes: [], gives: [] };
  const input = takes.find((type) => !isLambdaContext(type) && type.length > 0);
  const output = withoutTask(gives);
  const untold = handler?.parameters.some(({ type }) => type.length === 0) ?? false;
  if (first) return input || (untold && takes.length > 0) ? { input: first } : { output: first };
  return { ...(input && { input }), ...(output && { output }) };
}

/** The types by its outermost delegate, or else by its declaration. */
export function declaredTypes({ delegates, parameters, returns }: Handler): {
  takes: readonly Tokens[];
  gives: Tokens;
} {
  const outermost = delegates.at(-1);
  return outermost ? delegateTypes(outermost) : { takes: parameters.map(({ type }) => type), gives: returns };
}

/** T of Task<T> and ValueTask<T>; nothing of void and Task. */
export function withoutTask(type: Tokens): Tokens | undefined {
  const name = nameParts(type).at(-1);
  if (name === 'Task' || name === 'ValueTask') {
    const inner = typeArguments(type);
    return inner.length > 0 ? inner : undefined;
  }
  return type.length === 0 || typeText(type) === 'void' ? undefined : type;
}

/** Whether only the compiler knows what a lambda returns. */
export const isInferred = ({ handler, typeArguments: generic }: Bootstrap): boolean =>
  handler?.kind === 'lambda' &&
  handler.returns.length === 0 &&
  handler.delegates.length === 0 &&
  generic.length < 2 &&
  handler.parametersSpan !== undefined;
