import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/define.ts';
import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { ExitError } from '../runtime-api/protocol.ts';

/** The error document of the .NET runtime client. */
interface ErrorDocument {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly stackTrace?: readonly string[];
  readonly cause?: ErrorDocument;
}

/** The description of a failed invocation. */
export interface InvocationFailure {
  /** `InvalidOperationException: …` */
  readonly title: string;
  /** The title without the type. */
  readonly message: string;
  /** Frames and causes. */
  readonly stack: readonly string[];
  readonly explanation: Explanation | undefined;
}

/** @param places called for an error that does not say where in the code it comes from; one line for each place */
export async function failureOf(
  { payload, failure }: InvocationOutcome,
  functionName: string,
  places: () => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<InvocationFailure> {
  const document = parsed(payload.toString());
  const stack = stackOf(document);
  // The output of a process before it ended says more than its exit code.
  const written = failure instanceof ExitError ? failure.logs : '';
  const text = [titleOf(document), ...stack, written].join('\n');
  const { errorMessage: message = '' } = document;
  const explanation = explain(text, { function: functionName });
  const where = explanation?.id === 'json-by-reflection' ? await places() : [];
  return {
    title: titleOf(document),
    message,
    stack,
    explanation: explanation && { ...explanation, todo: [...where, ...explanation.todo] },
  };
}

function parsed(text: string): ErrorDocument {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch {
    // Reported below as plain text.
  }
  return { errorMessage: text };
}

const titleOf = ({ errorType = 'Error', errorMessage = '' }: ErrorDocument): string =>
  `${errorType}: ${errorMessage}`;

function stackOf({ stackTrace = [], cause }: ErrorDocument): string[] {
  const frames = stackTrace.map((frame) => `  ${frame.trim()}`);
  return cause === undefined ? frames : [...frames, `Caused by ${titleOf(cause)}`, ...stackOf(cause)];
}
