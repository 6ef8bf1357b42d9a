import { applyEdits, format } from 'jsonc-parser';
import { colorsFor } from '../console/colors.ts';
import type { Failure } from './failure.ts';

const { dim, red, yellow } = colorsFor(process.stderr);

/** Everything but the response goes to stderr, so that a pipe gets the response alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function warn(line: string): void {
  say(`${yellow('⚠')} ${line}`);
}

/** A response as a person reads it; as it came where it is piped. Numbers keep all their digits. */
export function showResponse(payload: Buffer, isTerminal: boolean): void {
  const text = isTerminal ? pretty(payload.toString()) : payload;
  process.stdout.write(text);
  if (isTerminal && text.length > 0) process.stdout.write('\n');
}

function pretty(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return applyEdits(text, format(text, undefined, { tabSize: 2, insertSpaces: true, eol: '\n' }));
}

/** @param shown the log as far as it was shown: the runtime client logs an exception with its stack */
export function showFailure({ title, message, stack, explanation }: Failure, shown: string): void {
  say(`${red('✖')} ${title}`);
  if (message === '' || !shown.includes(message)) for (const line of stack) say(dim(`  ${line}`));
  if (explanation === undefined) return;
  say(explanation.why);
  for (const line of explanation.todo) say(`  ${line}`);
}

/** Shows whole lines of a function's log, marked as such. */
export class LogLines {
  readonly #mark: string;
  #rest = '';

  /** @param name of the function, where there are several */
  constructor(name = '') {
    this.#mark = dim(`${name === '' ? ' ' : name} │`);
  }

  write(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) say(`${this.#mark} ${line}`);
  }

  end(): void {
    if (this.#rest !== '') say(`${this.#mark} ${this.#rest}`);
    this.#rest = '';
  }
}
