import { Unsure } from '../../refused.ts';
import { isLineEnd } from './characters.ts';

/** A place that moves through a text. */
export class TextReader {
  readonly text: string;
  at: number;
  /** How many strings inside interpolations of strings we are in. */
  depth = 0;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The character here, or some way ahead; '' beyond the end. */
  char(ahead = 0): string {
    return this.text[this.at + ahead] ?? '';
  }

  /** The code unit here, or some way ahead; NaN beyond the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  skipWhile(test: (code: number) => boolean): void {
    while (!this.done && test(this.code())) this.at++;
  }

  skipLine(): void {
    this.skipWhile((code) => !isLineEnd(code));
  }

  /** Skips a run of one character, and counts it. */
  skipRun(char: string, most = Infinity): number {
    let count = 0;
    while (count < most && this.char() === char) {
      this.at++;
      count++;
    }
    return count;
  }

  fail(reason: string): never {
    throw new Unsure(reason, Math.min(this.at, this.text.length));
  }
}
