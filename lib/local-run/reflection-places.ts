import type { SolutionFunction } from '../solution/function.ts';

/** The places where the code of a function uses JSON by reflection. The code that finds them is loaded on demand. */
export const reflectionPlacesIn = (fn: SolutionFunction) => async (): Promise<readonly string[]> => {
  const { reflectionCalls } = await import('./reflection-calls.ts');
  return reflectionCalls(fn);
};
