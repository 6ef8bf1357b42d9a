import type { Span } from '../../text.ts';

/** A keyword is an identifier here: most of C#'s are keywords in places only. */
export type TokenKind = 'identifier' | 'number' | 'character' | 'string' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The text of the token; a string includes its quotes. */
  readonly text: string;
  /** The tokens of each hole of an interpolated string. */
  readonly holes?: readonly (readonly Token[])[];
}

export type Tokens = readonly Token[];

/** The name that an identifier means: `@event` is event, `\u0041bc` is Abc. */
export function nameOf(token: Token): string {
  const name = token.text.startsWith('@') ? token.text.slice(1) : token.text;
  return name.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (escape, short?: string, long?: string) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  });
}

/** The span from the start of the first token to the end of the last one. */
export function spanOf(tokens: Tokens): Span {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) throw new Error('No tokens have no span.');
  return { start: first.start, end: last.end };
}

/** The tokens, and those of each hole of each interpolated string among them, as separate runs. */
export function runsOf(tokens: Tokens): Tokens[] {
  const holes = tokens.flatMap((token) => token.holes ?? []);
  return [tokens, ...holes.flatMap(runsOf)];
}
