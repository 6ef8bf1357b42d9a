import type { Explanation } from '../explain/explain.ts';
import { explain } from '../explain/explain.ts';
import type { Outcome } from '../runtime-api/outcome.ts';
import { FunctionExited } from '../runtime-api/protocol.ts';

/** The error document of the .NET runtime client. */
interface ErrorDocument {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly stackTrace?: readonly string[];
  readonly cause?: ErrorDocument;
}

/** What a person is told of an invocation that failed. */
export interface Failure {
  /** `InvalidOperationException: …` */
  readonly title: string;
  /** Frames and causes. */
  readonly stack: readonly string[];
  readonly explanation: Explanation | undefined;
}

export function failureOf({ payload, failure }: Outcome, functionName: string): Failure {
  const document = parsed(payload.toString());
  const stack = stackOf(document);
  // What a process has written before it ended says more than its exit code.
  const written = failure instanceof FunctionExited ? failure.logs : '';
  const text = [titleOf(document), ...stack, written].join('\n');
  return { title: titleOf(document), stack, explanation: explain(text, { function: functionName }) };
}

function parsed(text: string): ErrorDocument {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch {
    // Told below as it is.
  }
  return { errorMessage: text };
}

const titleOf = ({ errorType = 'Error', errorMessage = '' }: ErrorDocument): string =>
  `${errorType}: ${errorMessage}`;

function stackOf({ stackTrace = [], cause }: ErrorDocument): string[] {
  const frames = stackTrace.map((frame) => `  ${frame.trim()}`);
  return cause === undefined ? frames : [...frames, `Caused by ${titleOf(cause)}`, ...stackOf(cause)];
}
