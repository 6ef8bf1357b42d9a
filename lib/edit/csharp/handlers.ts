import type { Span } from '../text.ts';
import { Cursor } from './cursor.ts';
import type { Surroundings, Variable } from './locals.ts';
import { findVariable, localFunctionsIn } from './locals.ts';
import { readParameters } from './parameters.ts';
import type { CSharpFile, Member, Parameter } from './syntax.ts';
import type { Tokens } from './tokens.ts';
import { nameOf, spanOf } from './tokens.ts';
import { nameParts, skipType } from './type-names.ts';

/** What a delegate is bound to in the end: a method, a local function or a lambda. */
export interface Handler {
  readonly kind: 'method' | 'lambda';
  readonly file: CSharpFile;
  /** Of the method; of the variable that holds a lambda; '' where it has none. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly parametersSpan?: Span;
  /** As declared, Task and all; empty in a lambda that leaves it to the compiler. */
  readonly returns: Tokens;
  /** The `Func<…>`s and `Action<…>`s it is bound to on its way, the innermost first. */
  readonly delegates: readonly Tokens[];
}

const AT_MOST = 20;

/**
 * Follows an expression to the handler it stands for, through variables, casts and `new Func<…>(…)`.
 *
 * @param project all files in which a method may be
 */
export function resolveHandler(
  expression: Tokens,
  place: Surroundings,
  project: readonly CSharpFile[],
  steps = 0,
): Handler | undefined {
  if (expression.length === 0 || steps > AT_MOST) return undefined;
  const through = (inner: Tokens, delegate: Tokens): Handler | undefined => {
    const handler = resolveHandler(inner, place, project, steps + 1);
    return (
      handler && {
        ...handler,
        delegates: [...handler.delegates, ...(isDelegate(delegate) ? [delegate] : [])],
      }
    );
  };
  const wrapped = unwrap(expression);
  if (wrapped !== undefined) return through(wrapped.inner, wrapped.type);
  const lambda = readLambda(expression, place.file);
  if (lambda !== undefined) return lambda;
  const name = lastName(expression);
  if (name === undefined) return undefined;
  const variable = expression.length === 1 ? findVariable(name, place) : undefined;
  if (variable === undefined) return findMethod(expression, name, place, project);
  return named(through(variable.value, variable.type), variable);
}

function named(handler: Handler | undefined, { name }: Variable): Handler | undefined {
  return handler?.name === '' ? { ...handler, name } : handler;
}

/** Whether a type is one of the delegates of System that handlers are bound to. */
export function isDelegate(type: Tokens): boolean {
  return /^(Func|Action)$/.test(nameParts(type).at(-1) ?? '');
}

/** `(x)`, `(Func<A>)x`, `new Func<A>(x)`. */
function unwrap(expression: Tokens): { type: Tokens; inner: Tokens } | undefined {
  const cursor = new Cursor(expression);
  const create = cursor.skip('new');
  const start = cursor.at;
  if (create) {
    if (!skipType(cursor) || !cursor.is('(') || expression.at(-1)?.text !== ')') return undefined;
    return { type: cursor.since(start), inner: expression.slice(cursor.at + 1, -1) };
  }
  if (!cursor.is('(')) return undefined;
  cursor.skipBrackets();
  if (cursor.done) return { type: [], inner: expression.slice(1, -1) };
  const type = expression.slice(1, cursor.at - 1);
  return isDelegate(type) ? { type, inner: expression.slice(cursor.at) } : undefined;
}

/** `async (string input, ILambdaContext context) => …`, `x => …`, `delegate (string x) { … }` */
function readLambda(expression: Tokens, file: CSharpFile): Handler | undefined {
  const cursor = new Cursor(expression);
  while (cursor.is('async') || cursor.is('static')) cursor.at++;
  const start = cursor.at;
  if (cursor.isIdentifier() && cursor.is('=>', 1)) {
    const parameter = {
      ...spanOf(expression.slice(start, start + 1)),
      modifiers: [],
      type: [],
      name: cursor.text(),
    };
    return { kind: 'lambda', file, name: '', parameters: [parameter], returns: [], delegates: [] };
  }
  const anonymous = cursor.skip('delegate');
  const typeStart = cursor.at;
  if (!anonymous && !cursor.is('(') && !skipType(cursor)) return undefined;
  const returns = cursor.since(typeStart);
  if (!cursor.is('(')) return undefined;
  const open = cursor.at;
  cursor.skipBrackets();
  if (!cursor.is(anonymous ? '{' : '=>')) return undefined;
  const inside = expression.slice(open + 1, cursor.at - 1);
  const parametersSpan = { start: expression[open]?.end ?? 0, end: expression[cursor.at - 1]?.start ?? 0 };
  const parameters = readParameters(inside) ?? [];
  return { kind: 'lambda', file, name: '', parameters, parametersSpan, returns, delegates: [] };
}

/** X of `X`, `Function.X`, `this.X`, `new Function().X`, `X<T>`. */
function lastName(expression: Tokens): string | undefined {
  const last = expression.at(-1);
  if (last?.kind === 'identifier') return nameOf(last);
  return last?.text === '>' ? nameParts(expression).at(-1) : undefined;
}

/** A local function, else a method of the type that is named, else of the types around, else the only one so named. */
function findMethod(
  expression: Tokens,
  name: string,
  place: Surroundings,
  project: readonly CSharpFile[],
): Handler | undefined {
  const local =
    expression.length === 1 ? localFunctionsIn(place.tokens).find((each) => each.name === name) : undefined;
  if (local !== undefined) return fromMethod(local, place.file);
  const methods = project.flatMap((file) =>
    file.types.flatMap((type) =>
      type.members
        .filter((member) => member.kind === 'method' && member.name === name)
        .map((member) => ({ file, type, member })),
    ),
  );
  const owners = ownersOf(expression, place);
  const owned = methods.filter(({ type }) => owners.includes(type.name));
  const [method, another] = owned.length > 0 ? owned : methods;
  return method !== undefined && another === undefined ? fromMethod(method.member, method.file) : undefined;
}

/** Names of the types whose method may be meant. */
function ownersOf(expression: Tokens, place: Surroundings): string[] {
  const parts = nameParts(expression).filter((part) => part !== 'this' && part !== 'new');
  const owner = parts.at(-2);
  if (owner !== undefined) {
    const { type = [], value = [] } = findVariable(owner, place) ?? {};
    const created = value[0]?.text === 'new' ? nameParts(value.slice(1)).at(-1) : undefined;
    return [owner, ...[nameParts(type).at(-1), created].filter((each) => each !== undefined)];
  }
  const names: string[] = [];
  for (let type = place.type; type !== undefined; type = type.outer) names.push(type.name);
  return names;
}

function fromMethod(member: Member, file: CSharpFile): Handler {
  const { name, parameters, parametersSpan, type: returns } = member;
  const handler = { kind: 'method', file, name, parameters, returns, delegates: [] } as const;
  return parametersSpan ? { ...handler, parametersSpan } : handler;
}
