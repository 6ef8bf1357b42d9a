import { usageError } from '../../errors.ts';
import { oneFunction } from '../../solution/choose-function.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';

/**
 * The function of a name, or the only one, if it is an executable.
 *
 * @throws LambdaAotError (exit code 2) if there is no such function, or the managed runtime loads it
 */
export function trimmedFunction(solution: Solution, name: string): SolutionFunction {
  const fn = oneFunction(solution, name, '--function');
  if (fn.isExecutable) return fn;
  throw usageError([
    `${fn.name} is a class library, which the managed runtime loads and nothing trims. ` +
      'Native AOT needs an executable with <OutputType>Exe</OutputType> that calls LambdaBootstrapBuilder.',
  ]);
}
