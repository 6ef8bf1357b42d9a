import { isLineEnd } from './characters.ts';
import type { TextReader } from './text-reader.ts';
import type { Token } from './tokens.ts';

type Holes = (readonly Token[])[];
/** Reads the expression of a hole, up to its closing brace or its format. */
type ReadHole = (reader: TextReader) => readonly Token[];

const MAX_NESTED_STRINGS = 50;

/** Whether a string, of any of C#'s kinds, begins here. */
export function startsString(reader: TextReader): boolean {
  const char = reader.char();
  return char === '"' || char === '$' || (char === '@' && (reader.char(1) === '"' || reader.char(1) === '$'));
}

/**
 * Skips a string: regular, verbatim, raw, interpolated or any mixture, with its u8.
 *
 * @returns the tokens of its holes; undefined if it is not interpolated
 */
export function readString(reader: TextReader, readHole: ReadHole): Holes | undefined {
  if (++reader.depth > MAX_NESTED_STRINGS) reader.fail('strings are nested too deeply');
  const first = reader.skipRun('@', 1);
  const dollars = reader.skipRun('$');
  const verbatim = first + reader.skipRun('@', 1) > 0;
  const holes: Holes = [];
  const hole = (): void => {
    holes.push(readHole(reader));
  };
  if (!verbatim && reader.startsWith('"""')) rawString(reader, dollars, hole);
  else if (reader.char() !== '"') reader.fail('this is neither a string nor an identifier');
  else if (dollars > 0) interpolated(reader, verbatim, hole);
  else if (verbatim) verbatimString(reader);
  else quoted(reader, '"');
  if (/^u8/i.test(reader.text.slice(reader.at, reader.at + 2))) reader.at += 2;
  reader.depth--;
  return dollars > 0 ? holes : undefined;
}

/** Skips a regular string, or a character. */
export function quoted(reader: TextReader, quote: string): void {
  reader.at++;
  for (;;) {
    if (reader.done || isLineEnd(reader.code())) reader.fail('a string is not closed on its line');
    if (reader.char() === '\\') reader.at += 2;
    else if (reader.text[reader.at++] === quote) return;
  }
}

function verbatimString(reader: TextReader): void {
  reader.at++;
  for (;;) {
    if (reader.done) reader.fail('a verbatim string is not closed');
    if (reader.text[reader.at++] !== '"') continue;
    if (reader.char() !== '"') return;
    reader.at++;
  }
}

/** It is closed by as many quotes as open it. As many braces as dollar signs open a hole. */
function rawString(reader: TextReader, dollars: number, hole: () => void): void {
  const quotes = reader.skipRun('"');
  for (;;) {
    if (reader.done) reader.fail('a raw string is not closed');
    if (reader.char() === '"') {
      if (reader.skipRun('"') >= quotes) return;
    } else if (dollars > 0 && reader.char() === '{') {
      if (reader.skipRun('{') < dollars) continue;
      hole();
      if (reader.skipRun('}', dollars) < dollars)
        reader.fail('an interpolation of a raw string is not closed');
    } else {
      reader.at++;
    }
  }
}

function interpolated(reader: TextReader, verbatim: boolean, hole: () => void): void {
  reader.at++;
  for (;;) {
    if (reader.done) reader.fail('an interpolated string is not closed');
    const char = reader.char();
    const doubled = char === reader.char(1);
    if (char === '"' && !(verbatim && doubled)) {
      reader.at++;
      return;
    }
    if (!verbatim && isLineEnd(reader.code())) reader.fail('a string is not closed on its line');
    if (char === '{' && !doubled) {
      reader.at++;
      hole();
      if (reader.skipRun('}', 1) === 0) reader.fail('an interpolation of a string is not closed');
    } else {
      reader.at += (char === '\\' && !verbatim) || (doubled && /["{}]/.test(char)) ? 2 : 1;
    }
  }
}
