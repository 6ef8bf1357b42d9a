import type { SolutionFunction } from '../solution/function.ts';

/** Where a function's code reads or writes JSON by reflection; nothing of that is loaded until it is asked. */
export const reflectionPlacesIn = (fn: SolutionFunction) => async (): Promise<readonly string[]> => {
  const { reflectionCalls } = await import('./reflection-calls.ts');
  return reflectionCalls(fn);
};
