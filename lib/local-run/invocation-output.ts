import { applyEdits, format } from 'jsonc-parser';
import type { Console } from '../console/console.ts';
import type { FailurePlace } from './failure-places.ts';
import type { InvocationFailure } from './invocation-failure.ts';
import type { ShownLog } from './shown-log.ts';

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

/** The log that a failure is shown with. */
export interface FailureLog {
  /** undefined if the log is not shown. */
  readonly lines: ShownLog | undefined;
  /** What the function has written. */
  readonly text: string;
  /** Whether the error document, which contains the stack trace, is printed too. */
  readonly isDocumentPrinted: boolean;
}

/**
 * Shows a failure from the sentence to the details: what happened, where in the user's code, what to do, and the log.
 * The stack trace is in the error document or in the log; it is shown by itself only if it is in neither.
 */
export function showFailure(
  { sentence, place, explanation, advice, stack }: InvocationFailure,
  { lines, text, isDocumentPrinted }: FailureLog,
  console: Console,
): void {
  const { dim } = console.err.colors;
  console.fail(sentence);
  if (place !== undefined) console.say(`  ${placeLine(place)}`);
  if (explanation !== undefined) console.say(explanation.why);
  for (const line of explanation?.todo ?? advice) console.say(`  ${line}`);
  const frames = stack.map((line) => line.trim());
  lines?.end(isDocumentPrinted ? frames : []);
  const isLogged = lines !== undefined && frames.some((frame) => text.includes(frame));
  if (!isDocumentPrinted && !isLogged) for (const line of stack) console.say(dim(`  ${line}`));
}

const placeLine = ({ at, method }: FailurePlace): string =>
  method === undefined ? `at ${at}` : `in ${method}, ${at}`;
