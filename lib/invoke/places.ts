import type { ExistingSolution } from '../solution/existing.ts';

/** Where a function's code reads or writes JSON by reflection; nothing of that is loaded until it is asked. */
export const placesIn =
  (solution: ExistingSolution, functionName: string) => async (): Promise<readonly string[]> => {
    const { reflectionCalls } = await import('./reflection-calls.ts');
    return reflectionCalls(solution, functionName);
  };
