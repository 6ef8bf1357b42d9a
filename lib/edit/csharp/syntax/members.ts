import { Unsure } from '../../refused.ts';
import type { Span } from '../../text.ts';
import { Cursor } from './cursor.ts';
import { readParameters } from './parameters.ts';
import type { AttributeList, Member, MemberKind, Parameter } from './syntax.ts';
import type { Token, Tokens } from './tokens.ts';
import { nameOf, spanOf } from './tokens.ts';
import { skipType } from './type-names.ts';

const MODIFIERS = new Set(
  (
    'public private protected internal static abstract sealed partial new unsafe readonly file required ' +
    'virtual override extern async volatile const fixed'
  ).split(' '),
);

/** Reads modifiers; `ref` is one before `struct`, elsewhere it belongs to the type that follows. */
export function readModifiers(cursor: Cursor): string[] {
  const modifiers: string[] = [];
  while (MODIFIERS.has(cursor.text()) || (cursor.is('ref') && /^(struct|partial)$/.test(cursor.text(1))))
    modifiers.push(cursor.take().text);
  return modifiers;
}

/** What is known of a member before its signature. */
export interface MemberStart {
  /** Index of its first token. */
  readonly start: number;
  readonly attributeLists: readonly AttributeList[];
  readonly modifiers: readonly string[];
  /** Name of the containing type; '' for statements. */
  readonly typeName: string;
  readonly inType: boolean;
}

interface Signature {
  readonly kind: MemberKind;
  readonly type: Tokens;
  readonly nameToken?: Token;
  readonly parameters: readonly Parameter[];
  readonly parametersSpan?: Span;
}

/**
 * Reads a member, or a top-level statement. Brackets and semicolons alone determine its end, so an unknown kind of
 * expression does no harm. Its declaration is then read from its first tokens.
 */
export function readMember(cursor: Cursor, before: MemberStart): Member {
  const signatureStart = cursor.at;
  skipMember(cursor, before.inType);
  const tokens = cursor.since(before.start);
  const inner = new Cursor(cursor.since(signatureStart));
  const signature = readSignature(inner, before) ?? OTHER;
  if (signature === OTHER) inner.at = 0;
  const { attributeLists, modifiers } = before;
  const name = signature.nameToken ? nameOf(signature.nameToken) : '';
  const rest = inner.tokens.slice(inner.at);
  return { ...spanOf(tokens), ...signature, attributeLists, modifiers, name, rest };
}

/** Skips past the `;` that ends a member, or the `}` that ends its body. */
function skipMember(cursor: Cursor, inType: boolean): void {
  let initialized = false;
  for (;;) {
    if (cursor.done) {
      if (inType) cursor.fail('the file ends inside a type');
      return;
    }
    if (cursor.is('}')) return;
    if (cursor.is('{')) {
      cursor.skipBrackets();
      if (initialized) continue;
      if (!cursor.is('=')) return;
    } else if (cursor.opens()) {
      cursor.skipBrackets();
    } else if (cursor.is('operator')) {
      skipOperatorName(cursor);
    } else {
      if (cursor.is(')') || cursor.is(']')) cursor.fail(`this ${cursor.text()} has no opening bracket`);
      const { text } = cursor.take();
      if (text === ';') return;
      initialized ||= text === '=' || text === '=>';
    }
  }
}

/** An operator's name may be an `=` or a `<`. */
function skipOperatorName(cursor: Cursor): void {
  cursor.at++;
  cursor.skip('checked');
  while (!cursor.done && !cursor.is('(') && !cursor.isIdentifier()) cursor.at++;
}

const OTHER: Signature = { kind: 'other', type: [], parameters: [] };

/** The signature of a method, constructor, property or field. The cursor is after it when this returns. */
export function readSignature(
  cursor: Cursor,
  { typeName, inType }: Pick<MemberStart, 'typeName' | 'inType'>,
): Signature | undefined {
  try {
    return readConstructor(cursor, typeName) ?? readTyped(cursor, inType);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

function readConstructor(cursor: Cursor, typeName: string): Signature | undefined {
  const nameToken = cursor.token();
  if (typeName === '' || !cursor.is('(', 1) || nameToken === undefined || nameOf(nameToken) !== typeName)
    return undefined;
  cursor.at++;
  const list = readParameterList(cursor);
  return list && { kind: 'constructor', type: [], nameToken, ...list };
}

function readTyped(cursor: Cursor, inType: boolean): Signature | undefined {
  const start = cursor.at;
  if (cursor.is('event') || !skipType(cursor)) return undefined;
  const type = cursor.since(start);
  const nameToken = readName(cursor);
  if (nameToken === undefined) return undefined;
  if (cursor.is('<')) cursor.skipAngles();
  if (cursor.is('(')) {
    const list = readParameterList(cursor);
    if (cursor.is('where')) cursor.skipTo('{', '=>', ';');
    const ends = cursor.is('{') || cursor.is('=>') || (inType && cursor.is(';'));
    return list && ends ? { kind: 'method', type, nameToken, ...list } : undefined;
  }
  if (cursor.is('{') || cursor.is('=>')) return { kind: 'property', type, nameToken, parameters: [] };
  // A fixed-size buffer has its length after its name.
  const field = cursor.is('=') || cursor.is(';') || cursor.is(',') || (inType && cursor.is('['));
  return field ? { kind: 'field', type, nameToken, parameters: [] } : undefined;
}

/** The name of a member, without the interface it may belong to: Run of `IJob<T>.Run`. */
function readName(cursor: Cursor): Token | undefined {
  for (;;) {
    const token = cursor.token();
    if (token?.kind !== 'identifier' || token.text === 'this' || token.text === 'operator') return undefined;
    cursor.at++;
    const ahead = new Cursor(cursor.tokens, cursor.at);
    if (ahead.is('<')) ahead.skipAngles();
    if (!ahead.is('.') && !ahead.is('::')) return token;
    cursor.at = ahead.at + 1;
  }
}

function readParameterList(cursor: Cursor): Pick<Signature, 'parameters' | 'parametersSpan'> | undefined {
  const open = cursor.at;
  cursor.skipBrackets();
  const inside = cursor.tokens.slice(open + 1, cursor.at - 1);
  const parameters = readParameters(inside);
  const [start, end] = [cursor.tokens[open]?.end, cursor.tokens[cursor.at - 1]?.start];
  if (parameters === undefined || start === undefined || end === undefined) return undefined;
  return { parameters, parametersSpan: { start, end } };
}
