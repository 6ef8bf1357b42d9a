import { Cursor, splitTypes } from '../syntax/cursor.ts';
import type { Handler } from './handler.ts';
import { readLambda } from './lambdas.ts';
import type { Surroundings, Variable } from './locals.ts';
import { findVariable, memberVariable } from './locals.ts';
import { findMethod, ownersOf } from './methods.ts';
import { usingsFor } from './scope.ts';
import type { CSharpFile } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf } from '../syntax/tokens.ts';
import { nameParts, skipType, typeArguments } from '../syntax/type-names.ts';

const MAX_STEPS = 20;

/**
 * Resolves an expression to the handler it refers to, through variables, casts and `new Func<…>(…)`.
 *
 * @param project all files in which a method may be
 * @param bound the delegates met so far
 */
export function resolveHandler(
  expression: Tokens,
  place: Surroundings,
  project: readonly CSharpFile[],
  bound: readonly Tokens[] = [],
  steps = 0,
): Handler | undefined {
  const bare = withoutThis(expression);
  if (bare.length === 0 || steps > MAX_STEPS) return undefined;
  const through = (inner: Tokens, type: Tokens): Handler | undefined => {
    const delegate = delegateOf(type, place.file, project);
    const handler = resolveHandler(inner, place, project, delegate ? [delegate, ...bound] : bound, steps + 1);
    const own = !delegate && handler && ownDelegateIn(type, project);
    return own ? { ...handler, ownDelegate: own } : handler;
  };
  const wrapped = unwrap(bare, place.file, project);
  if (wrapped !== undefined) return through(wrapped.inner, wrapped.type);
  const lambda = readLambda(bare, place.file);
  if (lambda !== undefined) return { ...lambda, delegates: bound };
  const variable = variableOf(bare, place, project);
  if (variable !== undefined) return named(through(variable.value, variable.type), variable);
  const takes = bound[0] && delegateTypes(bound[0]).takes;
  const method = findMethod(bare, place, project, takes);
  return method && { ...method, delegates: bound };
}

function named(handler: Handler | undefined, { name }: Variable): Handler | undefined {
  return handler?.name === '' ? { ...handler, name } : handler;
}

/** `this.X` is X, and `X!` too. */
function withoutThis(expression: Tokens): Tokens {
  const end = expression.at(-1)?.text === '!' ? -1 : expression.length;
  const isThis = expression[0]?.text === 'this' && expression[1]?.text === '.';
  return expression.slice(isThis ? 2 : 0, end);
}

/** A variable by its name, or a field or property of another type: `Handlers.Default`. */
export function variableOf(
  expression: Tokens,
  place: Surroundings,
  project: readonly CSharpFile[],
): Variable | undefined {
  const last = expression.at(-1);
  if (last?.kind !== 'identifier') return undefined;
  if (expression.length === 1) return findVariable(nameOf(last), place);
  const owners = ownersOf(expression, place);
  const types = project.flatMap(({ types: all }) => all.filter(({ name }) => owners.includes(name)));
  return types.map((type) => memberVariable(type, nameOf(last))).find((found) => found !== undefined);
}

const isSystemDelegate = (type: Tokens): boolean => /^(Func|Action)$/.test(nameParts(type).at(-1) ?? '');

/** The `Func<…>` or `Action<…>` that a type is, through an alias of its file or project. */
function delegateOf(type: Tokens, file: CSharpFile, project: readonly CSharpFile[]): Tokens | undefined {
  if (isSystemDelegate(type)) return type;
  const name = type.length === 1 ? type[0]?.text : undefined;
  const alias = usingsFor(file, project).find((using) => using.alias !== undefined && using.alias === name);
  return alias && isSystemDelegate(alias.target) ? alias.target : undefined;
}

function ownDelegateIn(type: Tokens, project: readonly CSharpFile[]): string | undefined {
  const name = nameParts(type).at(-1);
  const isOwn = project.some(({ types }) =>
    types.some((each) => each.kind === 'delegate' && each.name === name),
  );
  return isOwn ? name : undefined;
}

/** The input and output types of a `Func<…>` or `Action<…>`. */
export function delegateTypes(delegate: Tokens): { takes: readonly Tokens[]; gives: Tokens } {
  const all = splitTypes(typeArguments(delegate));
  if (nameParts(delegate).at(-1) === 'Action') return { takes: all, gives: [] };
  return { takes: all.slice(0, -1), gives: all.at(-1) ?? [] };
}

/** `(x)`, `(Func<A>)x`, `new Func<A>(x)`, `new(x)`. */
function unwrap(
  expression: Tokens,
  file: CSharpFile,
  project: readonly CSharpFile[],
): { type: Tokens; inner: Tokens } | undefined {
  const cursor = new Cursor(expression);
  const isDelegate = (type: Tokens): boolean =>
    delegateOf(type, file, project) !== undefined || ownDelegateIn(type, project) !== undefined;
  if (cursor.skip('new')) {
    const start = cursor.at;
    if (!cursor.is('(') && !skipType(cursor)) return undefined;
    const type = cursor.since(start);
    const open = cursor.at;
    if (!cursor.is('(') || (type.length > 0 && !isDelegate(type))) return undefined;
    cursor.skipBrackets();
    return cursor.done ? { type, inner: expression.slice(open + 1, -1) } : undefined;
  }
  if (!cursor.is('(')) return undefined;
  cursor.skipBrackets();
  if (cursor.done) return { type: [], inner: expression.slice(1, -1) };
  const type = expression.slice(1, cursor.at - 1);
  return isDelegate(type) ? { type, inner: expression.slice(cursor.at) } : undefined;
}
