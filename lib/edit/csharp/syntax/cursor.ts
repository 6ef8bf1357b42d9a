import { Unsure } from '../../refused.ts';
import type { Token, Tokens } from './tokens.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

const IN_TYPE_ARGUMENTS = new Set(['.', ',', '::', '?', '[', ']', '(', ')', '*', '<', '>']);
const AFTER_TYPE_ARGUMENTS = new Set('( ) ] } > : ; , . ? == != | ^ && || & [ { =>'.split(' '));

/** A place that moves through tokens. */
export class Cursor {
  readonly tokens: Tokens;
  at: number;

  constructor(tokens: Tokens, at = 0) {
    this.tokens = tokens;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The token here, which must be there. */
  take(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) this.fail('the file ends too early');
    this.at++;
    return token;
  }

  text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? '';
  }

  is(text: string, ahead = 0): boolean {
    return this.text(ahead) === text;
  }

  isIdentifier(ahead = 0): boolean {
    return this.tokens[this.at + ahead]?.kind === 'identifier';
  }

  skip(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  /** Reads tokens up to one of these, which is not consumed. Brackets are skipped as a whole. */
  skipTo(...ends: readonly string[]): void {
    while (!ends.includes(this.text())) {
      if (this.done) this.fail('the file ends too early');
      if (this.opens()) this.skipBrackets();
      else this.at++;
    }
  }

  opens(): boolean {
    return CLOSING.has(this.text());
  }

  /** Skips from an opening bracket past its closing one. */
  skipBrackets(): void {
    const open: string[] = [];
    do {
      const { text } = this.take();
      const closing = CLOSING.get(text);
      if (closing !== undefined) open.push(closing);
      else if ((text === ')' || text === ']' || text === '}') && open.pop() !== text) {
        this.at--;
        this.fail(`this ${text} has no opening bracket`);
      }
    } while (open.length > 0);
  }

  /** Skips from `<` past its `>`. */
  skipAngles(): void {
    let depth = 0;
    do {
      if (this.opens()) {
        this.skipBrackets();
        continue;
      }
      const { text } = this.take();
      if (text === '<') depth++;
      else if (text === '>') depth--;
      else if (text === ';' || text === '}') this.fail('< is not closed');
    } while (depth > 0);
  }

  /** Reads an expression, up to the `,` or `;` that ends it. */
  skipExpression(): void {
    while (!this.done && !this.is(',') && !this.is(';')) {
      if (this.opens()) this.skipBrackets();
      else if (!this.is('<') || !this.skipTypeArguments()) this.at++;
    }
  }

  /**
   * Skips type arguments, if this `<` begins some and is not a comparison: by what they may contain, and by what may
   * follow them, as the grammar of the language distinguishes the two.
   */
  skipTypeArguments(): boolean {
    const start = this.at;
    let depth = 0;
    do {
      if (!this.isIdentifier() && !IN_TYPE_ARGUMENTS.has(this.text())) break;
      depth += this.is('<') ? 1 : this.is('>') ? -1 : 0;
      this.at++;
    } while (depth > 0);
    if (depth === 0 && (this.done || AFTER_TYPE_ARGUMENTS.has(this.text()))) return true;
    this.at = start;
    return false;
  }

  since(start: number): Tokens {
    return this.tokens.slice(start, this.at);
  }

  fail(reason: string): never {
    throw new Unsure(reason, this.token()?.start ?? this.tokens.at(-1)?.end ?? 0);
  }
}

/** Splits arguments at the commas that are inside no brackets and no type arguments. */
export function splitArguments(tokens: Tokens): Tokens[] {
  return split(tokens, (cursor) => {
    cursor.skipExpression();
  });
}

/** Splits types or parameters, in which each `<` begins type arguments. */
export function splitTypes(tokens: Tokens): Tokens[] {
  return split(tokens, (cursor) => {
    while (!cursor.done && !cursor.is(',')) {
      if (cursor.opens()) cursor.skipBrackets();
      else if (cursor.is('<')) cursor.skipAngles();
      else cursor.at++;
    }
  });
}

function split(tokens: Tokens, skipPart: (cursor: Cursor) => void): Tokens[] {
  const cursor = new Cursor(tokens);
  const parts: Tokens[] = [];
  while (!cursor.done) {
    const start = cursor.at;
    skipPart(cursor);
    parts.push(cursor.since(start));
    // A `;` ends nothing here, and must not stop this.
    if (!cursor.skip(',')) cursor.at++;
  }
  return parts;
}
