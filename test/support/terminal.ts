import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { installed } from './installed.ts';
import { environment } from './run.ts';

/** Why no terminal can be had here; undefined where one can. */
export function noTerminal(): string | undefined {
  return process.platform === 'linux' ? installed('script') : 'script(1) has other flags here';
}

/** A program at a pseudo-terminal, as a person sits before it. */
export class Terminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number>;
  #screen = '';
  /** Where the text that nobody has waited for yet begins. */
  #seen = 0;

  /** @param more environment; without any, nothing is coloured */
  constructor(
    program: string,
    args: readonly string[],
    cwd: string,
    more: Readonly<Record<string, string | undefined>> = {},
  ) {
    const command = [program, ...args].map((word) => `'${word}'`).join(' ');
    const env = { ...environment, TERM: 'xterm', NO_COLOR: '1', ...more };
    this.#child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#screen += text));
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', (code) => {
        resolve(code ?? -1);
      });
    });
  }

  /** All that was ever shown. */
  get screen(): string {
    return this.#screen;
  }

  /** Waits until the text comes up, after what was waited for before. */
  async see(text: string, seconds = 20): Promise<void> {
    for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline;) {
      const found = this.#screen.indexOf(text, this.#seen);
      if (found >= 0) {
        this.#seen = found + text.length;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`"${text}" did not come up:\n${this.#screen}`);
  }

  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** The exit code, once the program has ended. */
  end(): Promise<number> {
    return this.#ended;
  }
}

export const keys = {
  enter: '\r',
  home: '\u0001',
  down: '\u001B[B',
  backspace: '\u007F',
  ctrlC: '\u0003',
} as const;
