import { join } from 'node:path';
import type { Console } from '../console/console.ts';
import type { Launch } from '../dotnet/build-function.ts';
import { eventOf } from '../invoke/event.ts';
import { failureOf } from '../invoke/failure.ts';
import { targetOf } from '../invoke/target.ts';
import { FunctionInstance } from '../runtime-api/instance.ts';
import { invokeWithReport } from '../runtime-api/outcome.ts';
import type { ExistingSolution } from '../solution/existing.ts';
import type { FunctionFolder } from '../solution/function-list.ts';
import type { PublishedFunction } from './publish.ts';
import { publishForWarnings } from './publish.ts';

/** One state of a function, measured. */
export interface Measured extends Omit<PublishedFunction, 'launch'> {
  /** undefined where nobody asked for it. */
  readonly invoked?: Invoked;
}

export interface Invoked {
  readonly ok: boolean;
  /** The answer, or the error's type and message. */
  readonly text: string;
}

/** What to send to the function; undefined: it is not invoked. */
export interface MeasureEvent {
  /** File; '' for the function's sample. */
  readonly event: string;
  readonly payload: string | undefined;
}

/** Publishes a function, and invokes it where that is asked for. */
export async function measure(
  cwd: string,
  solution: ExistingSolution,
  fn: FunctionFolder,
  event: MeasureEvent | undefined,
  console: Console,
): Promise<Measured> {
  const { warnings, bytes, launch } = await publishForWarnings(cwd, fn, console);
  // The analyzers warn of code that is not in the executable, and only where they run: not of what is up to date.
  const published = { warnings: warnings.filter(({ from }) => from === 'compiler'), bytes };
  if (event === undefined) return published;
  return { ...published, invoked: await invokeOnce(cwd, solution, fn, launch, event) };
}

async function invokeOnce(
  cwd: string,
  solution: ExistingSolution,
  fn: FunctionFolder,
  launch: Launch,
  event: MeasureEvent,
): Promise<Invoked> {
  const payload = eventOf(event, cwd, join(cwd, 'events', `${fn.name}.json`));
  const { options } = targetOf(solution, fn, launch, { memory: undefined, timeout: undefined, env: [] });
  const instance = await FunctionInstance.start(options);
  const outcome = await invokeWithReport(instance, payload, {
    memory: options.memory,
    isFirst: true,
  }).finally(() => instance.stop());
  return {
    ok: outcome.ok,
    text: outcome.ok ? outcome.payload.toString() : (await failureOf(outcome, fn.name)).title,
  };
}
