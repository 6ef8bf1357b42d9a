import { explain } from '../explain/explain.ts';
import type { ExplainContext, Explanation } from '../explain/define.ts';
import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { ExitError } from '../runtime-api/protocol.ts';
import type { SolutionFunction } from '../solution/function.ts';
import { chainOf, framesOf, readErrorDocument, stackOf, titleOf } from './error-document.ts';
import type { FailurePlace, FailurePlaces } from './failure-places.ts';
import type { FailureSummary } from './failure-summary.ts';
import { failureSummary } from './failure-summary.ts';
import { unhandledException } from './unhandled-exception.ts';

/** The description of a failed invocation. */
export interface InvocationFailure extends FailureSummary {
  /** `InvalidOperationException: …` of the error document. */
  readonly title: string;
  /** undefined if it cannot be determined. */
  readonly place: FailurePlace | undefined;
  /** Frames and causes of the error document, for display. */
  readonly stack: readonly string[];
  readonly explanation: Explanation | undefined;
}

/** What is known of a function when it fails. */
export const explainContextOf = (fn: SolutionFunction, isJit: boolean): ExplainContext => ({
  function: fn.name,
  handlers: fn.handlers.flatMap(({ annotations }) => annotations ?? []),
  isJit,
});

/** @param places undefined: the code is not read */
export async function failureOf(
  outcome: InvocationOutcome,
  context: ExplainContext,
  places?: FailurePlaces,
): Promise<InvocationFailure> {
  const { payload, failure } = outcome;
  const document = readErrorDocument(payload);
  // The output of a process before it ended says more than its exit code.
  const written = failure instanceof ExitError ? failure.logs : '';
  const thrown = failure instanceof ExitError ? unhandledException(written) : document;
  const stack = stackOf(document);
  const explanation = explain([titleOf(document), ...stack, written].join('\n'), context);
  const calls = explanation?.id === 'json-by-reflection' ? ((await places?.ofReflection()) ?? []) : [];
  // An exception that another one wraps was thrown first.
  const frames = thrown === undefined ? [] : [...chainOf(thrown)].reverse().flatMap(framesOf);
  return {
    ...failureSummary(context.function, outcome, thrown),
    title: titleOf(document),
    place: await places?.ofStack(frames),
    stack,
    explanation: explanation && { ...explanation, todo: [...calls, ...explanation.todo] },
  };
}
