import type { Span } from '../../text.ts';
import { continuesIdentifier, isDigit, isLineEnd, isSpace, startsIdentifier } from './characters.ts';
import { Preprocessor } from './preprocessor.ts';
import { TextReader } from './text-reader.ts';
import { quoted, readString, startsString } from './strings.ts';
import type { Token, TokenKind } from './tokens.ts';

export interface LexerResult {
  readonly tokens: readonly Token[];
  readonly comments: readonly Span[];
  /** The regions from each #if to its #endif. */
  readonly regions: readonly Span[];
}

/** `>` is never joined to what follows: it may close a list of type arguments. */
const OPERATORS = new Set('=> == != <= .. :: && || ?? += -= *= /= %= &= |= ^= ++ -- ->'.split(' '));
const OPENS = new Set(['(', '[', '{']);
const CLOSES = new Set([')', ']', '}']);

/**
 * The tokens of a C# 14 file that the compiler would see, given the preprocessor's symbols.
 *
 * @throws Unsure if a string, comment or #if is not closed
 */
export function lex(text: string, symbols: Iterable<string>): LexerResult {
  const reader = new TextReader(text, text.startsWith('\uFEFF') ? 1 : 0);
  const preprocessor = new Preprocessor(symbols);
  const tokens: Token[] = [];
  const comments: Span[] = [];
  if (reader.startsWith('#!')) reader.skipLine();
  let lineIsEmpty = true;
  while (!reader.done) {
    const start = reader.at;
    if (isLineEnd(reader.code())) {
      reader.at++;
      lineIsEmpty = true;
    } else if (lineIsEmpty && reader.char() === '#') {
      preprocessor.read(reader);
      if (!preprocessor.active) skipInactive(reader, preprocessor);
    } else if (skipComment(reader)) {
      comments.push({ start, end: reader.at });
    } else if (isSpace(reader.code())) {
      reader.at++;
    } else {
      tokens.push(readToken(reader));
      lineIsEmpty = false;
    }
  }
  if (preprocessor.unclosed) reader.fail('an #if directive is not closed');
  return { tokens, comments, regions: preprocessor.regions };
}

/** Skips lines up to the directive from which on the text is compiled again. */
function skipInactive(reader: TextReader, preprocessor: Preprocessor): void {
  while (!reader.done && !preprocessor.active) {
    if (isLineEnd(reader.code())) reader.at++;
    reader.skipWhile(isSpace);
    if (reader.char() === '#') preprocessor.read(reader);
    else reader.skipLine();
  }
}

function skipComment(reader: TextReader): boolean {
  if (reader.startsWith('//')) {
    reader.skipLine();
    return true;
  }
  if (!reader.startsWith('/*')) return false;
  const end = reader.text.indexOf('*/', reader.at + 2);
  if (end < 0) reader.fail('a comment is not closed');
  reader.at = end + 2;
  return true;
}

function readToken(reader: TextReader): Token {
  const start = reader.at;
  const [kind, holes] = skipToken(reader);
  const token = { kind, start, end: reader.at, text: reader.text.slice(start, reader.at) };
  return holes === undefined ? token : { ...token, holes };
}

function skipToken(reader: TextReader): [TokenKind, Token['holes']?] {
  if (startsString(reader)) return ['string', readString(reader, readHole)];
  if (reader.char() === "'") {
    quoted(reader, "'");
    return ['character'];
  }
  const code = reader.code();
  if (startsIdentifier(code)) {
    reader.at++;
    reader.skipWhile(continuesIdentifier);
    return ['identifier'];
  }
  if (isDigit(code) || (reader.char() === '.' && isDigit(reader.code(1)))) {
    skipNumber(reader);
    return ['number'];
  }
  reader.at += OPERATORS.has(reader.text.slice(reader.at, reader.at + 2)) ? 2 : 1;
  return ['punctuation'];
}

function skipNumber(reader: TextReader): void {
  const exponents = !/^0[xXbB]/.test(reader.text.slice(reader.at, reader.at + 2));
  reader.skipRun('.', 1);
  for (;;) {
    if (exponents && /[eE]/.test(reader.char()) && /[+-]/.test(reader.char(1))) reader.at += 2;
    else if (/[0-9a-zA-Z_]/.test(reader.char())) reader.at++;
    else if (reader.char() === '.' && isDigit(reader.code(1))) reader.at++;
    else return;
  }
}

/** The tokens of an interpolation; its format, from a colon on, is skipped. */
function readHole(reader: TextReader): Token[] {
  const tokens: Token[] = [];
  for (let depth = 0; !reader.done;) {
    if (depth === 0 && reader.char() === '}') return tokens;
    if (depth === 0 && reader.char() === ':' && reader.char(1) !== ':') {
      reader.skipWhile((code) => code !== 0x7d && code !== 0x22);
      return tokens;
    }
    if (isLineEnd(reader.code()) || isSpace(reader.code())) reader.at++;
    else if (!skipComment(reader)) {
      const token = readToken(reader);
      if (OPENS.has(token.text)) depth++;
      if (CLOSES.has(token.text)) depth--;
      tokens.push(token);
    }
  }
  return reader.fail('an interpolation of a string is not closed');
}
