import type { Console } from '../console/console.ts';

/** In milliseconds. What a function writes until then is shown after its failure, if it fails. */
const HELD_MS = 1000;

const FRAME = /^\s*(?:at \S|--- End of )/;

/**
 * Shows the log of a function in whole lines, marked as such. The lines of the first second are held back, because a
 * failure is shown before its log. After that, lines are shown as they arrive, except for a stack trace, which may
 * have to be left out because it is shown elsewhere.
 */
export class ShownLog {
  readonly #console: Console;
  readonly #mark: string;
  readonly #held: string[] = [];
  #clock: NodeJS.Timeout | undefined;
  #isLive = false;
  #rest = '';

  /** @param name of the function, if there are several */
  constructor(console: Console, name = '') {
    this.#console = console;
    this.#mark = console.err.colors.dim(`${name === '' ? ' ' : name} │`);
  }

  write(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    this.#held.push(...lines);
    if (this.#isLive) this.#release();
    else
      this.#clock ??= setTimeout(() => {
        this.#isLive = true;
        this.#release();
      }, HELD_MS);
  }

  /**
   * Shows what is left.
   *
   * @param hidden stack frames that are shown elsewhere
   */
  end(hidden: readonly string[] = []): void {
    clearTimeout(this.#clock);
    // A function may write after its answer.
    this.#isLive = true;
    if (this.#rest !== '') this.#held.push(this.#rest);
    this.#rest = '';
    const elsewhere = new Set(hidden);
    const isHidden = (line: string): boolean =>
      elsewhere.has(line.trim()) || (elsewhere.size > 0 && /^\s*--- End of /.test(line));
    this.#show(this.#held.splice(0).filter((line) => !isHidden(line)));
  }

  /** Shows all lines up to a stack trace at the end. */
  #release(): void {
    const last = this.#held.findLastIndex((line) => !FRAME.test(line));
    this.#show(this.#held.splice(0, last + 1));
  }

  #show(lines: readonly string[]): void {
    for (const line of lines) this.#console.say(`${this.#mark} ${line}`);
  }
}
