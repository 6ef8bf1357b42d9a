import type { Span } from '../../text.ts';
import { isSpace } from './characters.ts';
import type { TextReader } from './text-reader.ts';

interface Branches {
  readonly start: number;
  /** Whether the text around the #if is compiled. */
  readonly parentActive: boolean;
  /** Whether one of the branches so far is. */
  taken: boolean;
  active: boolean;
}

/** Follows #if, #elif, #else, #endif, #define and #undef; all other directives change nothing here. */
export class Preprocessor {
  /** The regions from each #if to its #endif. */
  readonly regions: Span[] = [];
  readonly #symbols: Set<string>;
  readonly #open: Branches[] = [];

  constructor(symbols: Iterable<string>) {
    this.#symbols = new Set(symbols);
  }

  /** Whether the text that follows is compiled. */
  get active(): boolean {
    return this.#open.at(-1)?.active ?? true;
  }

  get unclosed(): boolean {
    return this.#open.length > 0;
  }

  /** Reads a directive, from its # to the end of its line. */
  read(reader: TextReader): void {
    const start = reader.at++;
    reader.skipWhile(isSpace);
    const wordStart = reader.at;
    reader.skipWhile((code) => code >= 0x61 && code <= 0x7a);
    const word = reader.text.slice(wordStart, reader.at);
    const restStart = reader.at;
    reader.skipLine();
    const rest = reader.text.slice(restStart, reader.at).replace(/\/\/.*$/s, '');
    if (word === 'if') this.#if(start, rest);
    else if (word === 'elif' || word === 'else' || word === 'endif') this.#branch(word, rest, reader);
    else if (this.active && word === 'define') this.#symbols.add(rest.trim());
    else if (this.active && word === 'undef') this.#symbols.delete(rest.trim());
  }

  #if(start: number, condition: string): void {
    const parentActive = this.active;
    const active = parentActive && isTrue(condition, this.#symbols);
    this.#open.push({ start, parentActive, taken: active, active });
  }

  #branch(word: 'elif' | 'else' | 'endif', condition: string, reader: TextReader): void {
    const branches = this.#open.at(-1);
    if (branches === undefined) return reader.fail(`#${word} has no #if`);
    if (word === 'endif') {
      this.regions.push({ start: branches.start, end: reader.at });
      this.#open.pop();
      return;
    }
    const mayBe = branches.parentActive && !branches.taken;
    branches.active = mayBe && (word === 'else' || isTrue(condition, this.#symbols));
    branches.taken ||= branches.active;
  }
}

/** The value of an #if expression; anything that is not an expression is false. */
function isTrue(expression: string, symbols: ReadonlySet<string>): boolean {
  const words = expression.match(/&&|\|\||==|!=|[!()]|[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  let at = 0;
  const primary = (): boolean => {
    const word = words[at++];
    if (word === '!') return !primary();
    if (word === '(') {
      const value = or();
      at++;
      return value;
    }
    return word === 'true' || (word !== undefined && word !== 'false' && symbols.has(word));
  };
  const equality = (): boolean => {
    let value = primary();
    while (words[at] === '==' || words[at] === '!=') value = (words[at++] === '==') === (value === primary());
    return value;
  };
  const and = (): boolean => {
    let value = equality();
    while (words[at] === '&&' && at++ >= 0) value = equality() && value;
    return value;
  };
  const or = (): boolean => {
    let value = and();
    while (words[at] === '||' && at++ >= 0) value = and() || value;
    return value;
  };
  return or();
}
