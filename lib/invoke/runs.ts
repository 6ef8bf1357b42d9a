import type { InstanceOptions, InvokeOptions } from '../runtime-api/instance.ts';
import { FunctionInstance } from '../runtime-api/instance.ts';
import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { invokeWithReport } from '../runtime-api/invocation-outcome.ts';
import type { InvocationRecord } from './statistics.ts';

export interface RunChoices {
  readonly runs: number;
  /** Execution environments that work at the same time. */
  readonly concurrency: number;
  /** Whether an execution environment is used again; otherwise each run is a cold start. */
  readonly warm: boolean;
}

/** The results of all runs. Only one response is kept, because there may be a hundred thousand. */
export interface RunResults {
  /** The first that failed, else the last. */
  readonly reported: InvocationOutcome;
  /** All invocations, in the order in which they ended. */
  readonly invocations: readonly InvocationRecord[];
}

/** Invokes a function so many times. */
export async function invokeOften(
  target: InstanceOptions,
  payload: Buffer,
  { runs, concurrency, warm }: RunChoices,
  options: InvokeOptions,
): Promise<RunResults> {
  const invocations: InvocationRecord[] = [];
  let reported: InvocationOutcome | undefined;
  let left = runs;
  const work = async (): Promise<void> => {
    let instance: FunctionInstance | undefined;
    try {
      while (left-- > 0) {
        const isFirst = instance === undefined;
        instance ??= await FunctionInstance.start(target);
        const kind = { memory: target.memory, isFirst };
        const outcome = await invokeWithReport(instance, payload, kind, options);
        invocations.push({ ok: outcome.ok, report: outcome.report });
        if (reported?.ok !== false) reported = outcome;
        if (warm && left > 0 && (await isStillThere(instance))) continue;
        await instance.stop();
        instance = undefined;
      }
    } finally {
      await instance?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, runs) }, work));
  if (reported === undefined) throw new Error('No invocation was made');
  return { reported, invocations };
}

/** A function may end after its answer. */
const isStillThere = (instance: FunctionInstance): Promise<boolean> =>
  instance.idle().then(
    () => true,
    () => false,
  );
