import type { Span } from '../text.ts';
import { Cursor } from './cursor.ts';
import { readModifiers, readSignature } from './members.ts';
import type { CSharpFile, Member, TypeDeclaration } from './syntax.ts';
import type { Tokens } from './tokens.ts';
import { nameOf, spanOf } from './tokens.ts';
import { skipType } from './type-names.ts';

/** A local variable, field or property, with what it is set to. */
export interface Variable extends Span {
  readonly name: string;
  /** `var` where the code leaves it to the compiler. */
  readonly type: Tokens;
  readonly value: Tokens;
}

/** The code around a place: a member of a type, or all top-level statements. */
export interface Surroundings {
  readonly file: CSharpFile;
  readonly type?: TypeDeclaration;
  readonly tokens: Tokens;
}

export function surroundingsOf(file: CSharpFile, offset: number): Surroundings {
  const inside = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const type = file.types.findLast(inside);
  if (type === undefined) {
    const tokens = file.tokens.filter(({ start }) =>
      file.statements.some((each) => each.start <= start && start < each.end),
    );
    return { file, tokens };
  }
  const member = type.members.find(inside);
  return { file, type, tokens: member ? tokensIn(file, member) : [] };
}

const tokensIn = ({ tokens }: CSharpFile, { start, end }: Span): Tokens =>
  tokens.filter((token) => start <= token.start && token.end <= end);

/** The variable that a name means at a place: a local one, else a field or property of the types around it. */
export function findVariable(name: string, { tokens, type }: Surroundings): Variable | undefined {
  const local = variablesIn(tokens).find((each) => each.name === name);
  if (local !== undefined) return local;
  for (let outer = type; outer !== undefined; outer = outer.outer) {
    const member = outer.members.find((each) => each.name === name && isVariable(each));
    if (member !== undefined) return fromMember(member);
  }
  return undefined;
}

const isVariable = ({ kind }: Member): boolean => kind === 'field' || kind === 'property';

export function fromMember(member: Member): Variable {
  const { name, type, rest, start, end } = member;
  return { name, type, start, end, value: valueIn(rest) };
}

/** `= x;`, `=> x;` and `{ get; } = x;` all give x. */
function valueIn(rest: Tokens): Tokens {
  const cursor = new Cursor(rest);
  if (cursor.is('{')) cursor.skipBrackets();
  if (!cursor.skip('=') && !cursor.skip('=>')) return [];
  return takeValue(cursor);
}

/** Up to the `;` or `,` that ends an initializer. */
function takeValue(cursor: Cursor): Tokens {
  const start = cursor.at;
  while (!cursor.done && !cursor.is(';') && !cursor.is(',')) {
    if (cursor.opens()) cursor.skipBrackets();
    else cursor.at++;
  }
  return cursor.since(start);
}

const STARTS_STATEMENT = new Set(['{', '}', ';', '(']);

/** Each `Type name = value` among the tokens of a body. */
export function variablesIn(tokens: Tokens): Variable[] {
  return tokens.flatMap((token, at) => {
    if (!isStart(tokens, at) || token.kind !== 'identifier') return [];
    const cursor = new Cursor(tokens, at);
    cursor.skip('using');
    const start = cursor.at;
    if (!skipType(cursor)) return [];
    const type = cursor.since(start);
    const name = cursor.token();
    if (name?.kind !== 'identifier' || !cursor.is('=', 1)) return [];
    cursor.at += 2;
    const value = takeValue(cursor);
    return [{ ...spanOf(cursor.since(at)), name: nameOf(name), type, value }];
  });
}

/** The local functions among the tokens of a body. */
export function localFunctionsIn(tokens: Tokens): Member[] {
  return tokens.flatMap((token, at) => {
    if (!isStart(tokens, at) || token.kind !== 'identifier') return [];
    const cursor = new Cursor(tokens, at);
    const modifiers = readModifiers(cursor);
    const signature = readSignature(cursor, { typeName: '', inType: false });
    const name = signature?.nameToken;
    if (signature?.kind !== 'method' || name === undefined) return [];
    const span = spanOf(cursor.since(at));
    return [{ ...span, ...signature, modifiers, attributeLists: [], name: nameOf(name), rest: [] }];
  });
}

const isStart = (tokens: Tokens, at: number): boolean =>
  at === 0 || STARTS_STATEMENT.has(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === ']';
