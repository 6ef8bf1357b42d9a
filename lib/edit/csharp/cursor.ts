import { Unsure } from '../refused.ts';
import type { Token, Tokens } from './tokens.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

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

  /** Takes tokens up to one of these, which stays; brackets are skipped whole. */
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

  /** From an opening bracket behind its closing one. */
  skipBrackets(): void {
    const open: string[] = [];
    do {
      const { text } = this.take();
      const closing = CLOSING.get(text);
      if (closing !== undefined) open.push(closing);
      else if ((text === ')' || text === ']' || text === '}') && open.pop() !== text) {
        this.at--;
        this.fail(`this ${text} closes nothing`);
      }
    } while (open.length > 0);
  }

  /** From `<` behind its `>`. */
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
      else if (text === ';' || text === '}') this.fail('this < is not closed');
    } while (depth > 0);
  }

  since(start: number): Tokens {
    return this.tokens.slice(start, this.at);
  }

  fail(reason: string): never {
    throw new Unsure(reason, this.token()?.start ?? this.tokens.at(-1)?.end ?? 0);
  }
}

/** Splits at the commas that are inside no brackets, and with `angles` in no type arguments. */
export function splitAtCommas(tokens: Tokens, angles = false): Tokens[] {
  const cursor = new Cursor(tokens);
  const parts: Tokens[] = [];
  let start = 0;
  while (!cursor.done) {
    if (cursor.is(',')) {
      parts.push(cursor.since(start));
      start = ++cursor.at;
    } else if (cursor.opens()) cursor.skipBrackets();
    else if (angles && cursor.is('<')) cursor.skipAngles();
    else cursor.at++;
  }
  const last = cursor.since(start);
  return last.length > 0 ? [...parts, last] : parts;
}
