import { applyEdits, format } from 'jsonc-parser';
import type { Console } from '../console/console.ts';
import type { InvocationFailure } from './invocation-failure.ts';

/** Formats a response for a terminal, and passes it on unchanged to a pipe. Numbers keep all their digits. */
export function showResponse(payload: Buffer, { out }: Console): void {
  const text = out.isTerminal ? pretty(payload.toString()) : payload;
  out.write(text);
  if (out.isTerminal && text.length > 0) out.write('\n');
}

function pretty(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return applyEdits(text, format(text, undefined, { tabSize: 2, insertSpaces: true, eol: '\n' }));
}

/** @param shown the log that was shown already: the runtime client logs an exception with its stack */
export function showFailure(
  { title, message, stack, explanation }: InvocationFailure,
  shown: string,
  console: Console,
): void {
  const { dim } = console.err.colors;
  console.fail(title);
  if (message === '' || !shown.includes(message)) for (const line of stack) console.say(dim(`  ${line}`));
  if (explanation === undefined) return;
  console.say(explanation.why);
  for (const line of explanation.todo) console.say(`  ${line}`);
}

/** Shows whole lines of a function's log, marked as such. */
export class LogLines {
  readonly #console: Console;
  readonly #mark: string;
  #rest = '';

  /** @param name of the function, if there are several */
  constructor(console: Console, name = '') {
    this.#console = console;
    this.#mark = console.err.colors.dim(`${name === '' ? ' ' : name} │`);
  }

  write(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#console.say(`${this.#mark} ${line}`);
  }

  end(): void {
    if (this.#rest !== '') this.#console.say(`${this.#mark} ${this.#rest}`);
    this.#rest = '';
  }
}
