import type { Console } from '../../console/console.ts';
import type { Launch } from '../../dotnet/build-function.ts';
import { eventOf, samplesOf } from '../../local-run/event-payload.ts';
import { failureOf } from '../../local-run/invocation-failure.ts';
import { targetOf } from '../../local-run/launch-target.ts';
import { FunctionInstance } from '../../runtime-api/instance.ts';
import { invokeWithReport } from '../../runtime-api/invocation-outcome.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { PublishedFunction } from './publish.ts';
import { publishForWarnings } from './publish.ts';

/** A function as one publish made it. */
export interface PublishMeasurement extends Omit<PublishedFunction, 'launch'> {
  /** undefined if the function was not invoked. */
  readonly invoked?: InvocationAnswer;
}

export interface InvocationAnswer {
  readonly ok: boolean;
  /** The answer, or the error's type and message. */
  readonly text: string;
}

/** The event to send to the function. */
export interface TestEvent {
  /** Path of a file; '' for the function's sample. */
  readonly event: string;
  readonly payload: string | undefined;
}

/**
 * Publishes a function, and invokes it once.
 *
 * @param event undefined: does not invoke
 */
export async function measure(
  cwd: string,
  solution: Solution,
  fn: SolutionFunction,
  event: TestEvent | undefined,
  console: Console,
): Promise<PublishMeasurement> {
  const { warnings, bytes, launch } = await publishForWarnings(solution.root, fn, console);
  // Analyzers also warn about code that is not in the executable, and not about projects that are up to date.
  const published = { warnings: warnings.filter(({ from }) => from === 'compiler'), bytes };
  if (event === undefined) return published;
  return { ...published, invoked: await invokeOnce(cwd, solution, fn, launch, event) };
}

async function invokeOnce(
  cwd: string,
  solution: Solution,
  fn: SolutionFunction,
  launch: Launch,
  event: TestEvent,
): Promise<InvocationAnswer> {
  const chosen = { fn, handler: fn.handlers[0] };
  const payload = eventOf(event, cwd, samplesOf(solution.root, chosen));
  const { options } = targetOf(solution, chosen, launch, { memory: undefined, timeout: undefined, env: [] });
  const instance = await FunctionInstance.start(options);
  const outcome = await invokeWithReport(instance, payload, {
    memory: options.memory,
    isFirst: true,
  }).finally(() => instance.stop());
  return {
    ok: outcome.ok,
    text: outcome.ok ? outcome.payload.toString() : (await failureOf(outcome, { function: fn.name })).title,
  };
}
