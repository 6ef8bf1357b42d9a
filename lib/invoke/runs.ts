import type { InstanceOptions, InvokeOptions } from '../runtime-api/instance.ts';
import { FunctionInstance } from '../runtime-api/instance.ts';
import type { Outcome } from '../runtime-api/outcome.ts';
import { invokeWithReport } from '../runtime-api/outcome.ts';

export interface RunChoices {
  readonly runs: number;
  /** Execution environments that work at the same time. */
  readonly concurrency: number;
  /** Whether an execution environment is used again; otherwise each run is a cold start. */
  readonly warm: boolean;
}

/** Invokes a function so many times; the outcomes are in the order in which they came. */
export async function invokeOften(
  target: InstanceOptions,
  payload: Buffer,
  { runs, concurrency, warm }: RunChoices,
  options: InvokeOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let left = runs;
  const work = async (): Promise<void> => {
    let instance: FunctionInstance | undefined;
    try {
      while (left-- > 0) {
        const isFirst = instance === undefined;
        instance ??= await FunctionInstance.start(target);
        outcomes.push(await invokeWithReport(instance, payload, { memory: target.memory, isFirst }, options));
        if (warm && left > 0 && (await isStillThere(instance))) continue;
        await instance.stop();
        instance = undefined;
      }
    } finally {
      await instance?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, runs) }, work));
  return outcomes;
}

/** A function may end after its answer. */
const isStillThere = (instance: FunctionInstance): Promise<boolean> =>
  instance.idle().then(
    () => true,
    () => false,
  );
