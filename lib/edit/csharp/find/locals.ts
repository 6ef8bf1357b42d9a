import type { Span } from '../../text.ts';
import { Cursor } from '../syntax/cursor.ts';
import { readModifiers, readSignature } from '../syntax/members.ts';
import type { CSharpFile, Member, TypeDeclaration } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf, spanOf } from '../syntax/tokens.ts';
import { skipType } from '../syntax/type-names.ts';

/** A local variable, field or property, with what it is set to. */
export interface Variable extends Span {
  readonly name: string;
  /** `var` if the code leaves it to the compiler. */
  readonly type: Tokens;
  readonly value: Tokens;
}

/** The code around a place: a member of a type, or all top-level statements. */
export interface Surroundings {
  readonly file: CSharpFile;
  readonly offset: number;
  readonly type?: TypeDeclaration;
  readonly tokens: Tokens;
}

export function surroundingsOf(file: CSharpFile, offset: number): Surroundings {
  const inside = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const type = file.types.findLast(inside);
  if (type === undefined)
    return { file, offset, tokens: file.statements.flatMap((each) => tokensIn(file, each)) };
  const member = type.members.find(inside);
  return { file, offset, type, tokens: member ? tokensIn(file, member) : [] };
}

const tokensIn = ({ tokens }: CSharpFile, { start, end }: Span): Tokens =>
  tokens.filter((token) => start <= token.start && token.end <= end);

/** The variable that a name means at a place: the local one above it, else a field or property of the types around. */
export function findVariable(name: string, { tokens, type, offset }: Surroundings): Variable | undefined {
  const locals = variablesIn(tokens).filter((each) => each.name === name);
  const local = locals.findLast(({ start }) => start < offset) ?? locals[0];
  if (local !== undefined) return local;
  for (let outer = type; outer !== undefined; outer = outer.outer) {
    const variable = memberVariable(outer, name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** A field or property of a type. */
export function memberVariable(type: TypeDeclaration, name: string): Variable | undefined {
  const member = type.members.find((each) => each.name === name && isVariable(each));
  return member && fromMember(member);
}

const isVariable = ({ kind }: Member): boolean => kind === 'field' || kind === 'property';

function fromMember(member: Member): Variable {
  const { name, type, rest, start, end } = member;
  return { name, type, start, end, value: valueIn(rest) };
}

/** The value x of `= x;`, `=> x;` and `{ get; } = x;`. */
function valueIn(rest: Tokens): Tokens {
  const cursor = new Cursor(rest);
  if (cursor.is('{')) cursor.skipBrackets();
  if (!cursor.skip('=') && !cursor.skip('=>')) return [];
  return takeValue(cursor);
}

function takeValue(cursor: Cursor): Tokens {
  const start = cursor.at;
  cursor.skipExpression();
  return cursor.since(start);
}

/** A colon ends a label: `case "A":`. */
const STARTS_STATEMENT = new Set(['{', '}', ';', '(', ':', ']']);

/** Each `Type name = value` among the tokens of a body, also if one type has several. */
function variablesIn(tokens: Tokens): Variable[] {
  return tokens.flatMap((token, at) => {
    if (!isStart(tokens, at) || token.kind !== 'identifier') return [];
    const cursor = new Cursor(tokens, at);
    cursor.skip('using');
    const start = cursor.at;
    return skipType(cursor) ? declarators(cursor, cursor.since(start)) : [];
  });
}

function declarators(cursor: Cursor, type: Tokens): Variable[] {
  const variables: Variable[] = [];
  do {
    const name = cursor.token();
    if (name?.kind !== 'identifier' || !cursor.is('=', 1)) break;
    const start = cursor.at;
    cursor.at += 2;
    const value = takeValue(cursor);
    variables.push({ ...spanOf(cursor.since(start)), name: nameOf(name), type, value });
  } while (cursor.skip(','));
  return variables;
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
  at === 0 || STARTS_STATEMENT.has(tokens[at - 1]?.text ?? '');
