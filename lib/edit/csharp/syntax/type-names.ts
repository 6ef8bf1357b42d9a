import { Unsure } from '../../refused.ts';
import type { Cursor } from './cursor.ts';
import type { Tokens } from './tokens.ts';
import { nameOf } from './tokens.ts';

/** Reserved words with which no type begins: a statement may look like a declaration. */
const NON_TYPE_KEYWORDS = new Set(
  (
    'abstract as await base break case catch checked continue default do else event explicit extern false finally ' +
    'fixed for foreach goto if implicit in is lock namespace new null operator out override params private ' +
    'protected public return sizeof stackalloc static switch this throw true try typeof unchecked unsafe using ' +
    'virtual while yield'
  ).split(' '),
);

/**
 * Skips a type as C# writes them: `ref readonly A::B<C?>.D[,]*`, `(int x, string y)?`, `delegate*<int, void>`.
 *
 * @returns false if no type starts here; then nothing is skipped
 */
export function skipType(cursor: Cursor): boolean {
  const start = cursor.at;
  try {
    if (skipWholeType(cursor)) return true;
  } catch (error) {
    if (!(error instanceof Unsure)) throw error;
  }
  cursor.at = start;
  return false;
}

function skipWholeType(cursor: Cursor): boolean {
  while ((cursor.is('ref') || cursor.is('readonly') || cursor.is('scoped')) && startsType(cursor, 1))
    cursor.at++;
  if (!skipCore(cursor)) return false;
  while (cursor.is('?') || cursor.is('*') || isRank(cursor)) {
    if (cursor.is('[')) cursor.skipBrackets();
    else cursor.at++;
  }
  return true;
}

function startsType(cursor: Cursor, ahead: number): boolean {
  return cursor.isIdentifier(ahead) || cursor.is('(', ahead);
}

function skipCore(cursor: Cursor): boolean {
  if (cursor.is('delegate') && cursor.is('*', 1)) {
    cursor.skipTo('<');
    cursor.skipAngles();
    return true;
  }
  if (cursor.is('(')) {
    cursor.skipBrackets();
    return true;
  }
  do {
    if (!cursor.isIdentifier() || NON_TYPE_KEYWORDS.has(cursor.text())) return false;
    cursor.at++;
    if (cursor.is('<')) cursor.skipAngles();
  } while (cursor.skip('.') || cursor.skip('::'));
  return true;
}

/** `[]`, `[,]`: the brackets of an array contain only commas. */
function isRank(cursor: Cursor): boolean {
  if (!cursor.is('[')) return false;
  let ahead = 1;
  while (cursor.is(',', ahead)) ahead++;
  return cursor.is(']', ahead);
}

/** One spelling for a type: `Dictionary<string, List<My.Order>>?`, whatever its spaces, comments and escapes. */
export function typeText(tokens: Tokens): string {
  let result = '';
  let previousIsWord = false;
  for (const token of tokens) {
    const word = token.kind === 'identifier';
    if (word && previousIsWord) result += ' ';
    result += word ? nameOf(token) : token.text;
    if (token.text === ',') result += ' ';
    previousIsWord = word || token.text === '>' || token.text === ']' || token.text === '?';
  }
  return result.replace(/, (?=[\],>])/g, ',').trim();
}

/** The parts of a dotted name without type arguments: A.B of `global::A.B<C>`. */
export function nameParts(tokens: Tokens): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '<') depth++;
    if (depth === 0 && token.kind === 'identifier') parts.push(nameOf(token));
    if (token.text === '>') depth--;
  }
  return tokens[1]?.text === '::' && parts[0] === 'global' ? parts.slice(1) : parts;
}

/** What is between the last type argument brackets: C and D of `A.B<C, D>`. */
export function typeArguments(tokens: Tokens): Tokens {
  const open = tokens.findIndex(({ text }) => text === '<');
  return open < 0
    ? []
    : tokens.slice(
        open + 1,
        tokens.findLastIndex(({ text }) => text === '>'),
      );
}
