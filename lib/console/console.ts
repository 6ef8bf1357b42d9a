import type { Output } from './output.ts';
import type { Progress } from './progress.ts';
import { startProgress } from './start-progress.ts';

/** All that a command may say, and the only way to say it. */
export class Console {
  /** stdout: results, and the one object of `--json`. */
  readonly out: Output;
  /** stderr: everything else. */
  readonly err: Output;
  readonly #writeLine: (line: string) => void;

  /** @param writeLine how a line gets to stderr, if not by `err` itself */
  constructor(out: Output, err: Output, writeLine?: (line: string) => void) {
    this.out = out;
    this.err = err;
    this.#writeLine =
      writeLine ??
      ((line) => {
        err.write(`${line}\n`);
      });
  }

  /** A line for a person, on stderr. */
  say(line: string): void {
    this.#writeLine(line);
  }

  warn(line: string): void {
    this.say(`${this.err.colors.yellow('⚠')} ${line}`);
  }

  fail(line: string): void {
    this.say(`${this.err.colors.red('✖')} ${line}`);
  }

  /**
   * Shows on stderr what is being done, until it is stopped.
   *
   * @param lastMs how long it took the last time; undefined if that is not known
   */
  startProgress(what: string, lastMs?: number): Progress {
    return startProgress(what, lastMs, this.err);
  }

  /** Prints text that a person or a program reads on stdout. */
  print(text: string): void {
    if (text !== '') this.out.write(`${text.trimEnd()}\n`);
  }

  /** Prints the one object of `--json`. */
  printJson(data: object): void {
    this.out.write(`${JSON.stringify(data, null, 2)}\n`);
  }
}
