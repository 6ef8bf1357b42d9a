import { MAX_RESPONSE_BYTES, responseTooLarge } from '../runtime-api/limits.ts';
import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { ExitError, InitError, TimeoutError } from '../runtime-api/protocol.ts';
import type { ErrorDocument } from './error-document.ts';
import { chainOf, titleOf } from './error-document.ts';

/** A failed invocation in one sentence, and what to do about it. */
export interface FailureSummary {
  readonly sentence: string;
  /** Sentences or commands; none for an exception. */
  readonly advice: readonly string[];
}

/**
 * @param name of the function
 * @param document of the exception that a handler threw, that a function could not start with, or that ended its
 *   process; undefined if a process ended without one
 */
export function failureSummary(
  name: string,
  { failure, isStarted }: Pick<InvocationOutcome, 'failure' | 'isStarted'>,
  document: ErrorDocument | undefined,
): FailureSummary {
  if (failure instanceof TimeoutError) return timedOut(name, failure, isStarted);
  if (failure instanceof InitError)
    return { sentence: `${name} could not start: ${exceptionText(document)}`, advice: [] };
  if (failure instanceof ExitError)
    return { sentence: exited(name, failure, isStarted, document), advice: [] };
  if (document?.errorType === responseTooLarge.errorType) return tooLarge(name);
  const verb = document?.errorType === undefined ? 'failed:' : 'threw';
  return { sentence: `${name} ${verb} ${exceptionText(document)}`, advice: [] };
}

function timedOut(name: string, { seconds }: TimeoutError, isStarted: boolean | undefined): FailureSummary {
  const time = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return {
    sentence:
      isStarted === false
        ? `${name} was stopped because it did not start in time.`
        : `${name} was stopped at its timeout of ${time}.`,
    advice: ['To try a longer timeout, pass --timeout <seconds>. Lambda uses the Timeout in the template.'],
  };
}

function exited(
  name: string,
  { exitCode, signal }: ExitError,
  isStarted: boolean | undefined,
  document: ErrorDocument | undefined,
): string {
  const when = isStarted === false ? 'while it was starting' : 'before it returned a response';
  if (document !== undefined) return `${name} crashed ${when}: ${exceptionText(document)}`;
  const how =
    signal === null ? `ended with exit code ${exitCode ?? 'unknown'}` : `was terminated by ${signal}`;
  return `${name} ${how} ${when}.`;
}

const tooLarge = (name: string): FailureSummary => ({
  sentence: `The response of ${name} is too large: Lambda accepts at most 6 MB (${MAX_RESPONSE_BYTES} bytes).`,
  advice: ['Return less, stream the response, or store it in Amazon S3 and return its location.'],
});

/** Type and message in one line, and the exception that caused it if no part of the message comes from a cause. */
function exceptionText(document: ErrorDocument = {}): string {
  const { errorType, errorMessage = '' } = document;
  const text = errorType === undefined ? errorMessage : titleOf(document);
  const causes = chainOf(document).slice(1);
  const cause = causes.at(-1);
  const isContained = causes.some((each) => errorMessage.includes(each.errorMessage ?? ''));
  return oneLine(cause === undefined || isContained ? text : `${text} (caused by ${titleOf(cause)})`);
}

const oneLine = (text: string): string => text.replace(/\s*\r?\n\s*/g, ' ').trim();
