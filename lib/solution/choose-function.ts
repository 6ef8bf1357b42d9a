import { usageError } from '../errors.ts';
import { alternatives, didYouMean } from '../inputs/suggest.ts';
import type { SolutionFunction } from './function.ts';
import type { Solution } from './solution.ts';

/**
 * The function of a name, or the only one.
 *
 * @param name '' for the only one
 * @param flag that takes the name; '' if it is a word of its own
 * @throws LambdaAotError (exit code 2) if there is no such function, or more than one
 */
export function oneFunction(solution: Solution, name: string, flag = ''): SolutionFunction {
  const { root, functions } = solution;
  const names = functions.map((each) => each.name);
  const [first, another] = functions;
  const found = name === '' ? (another === undefined ? first : undefined) : functionNamed(solution, name);
  if (found !== undefined) return found;
  if (names.length === 0) throw usageError([`No Lambda function found in ${root}.`]);
  throw usageError([
    name === ''
      ? `The solution has more than one function. Name one${flag && ` with ${flag}`}: ${alternatives(names)}.`
      : `There is no function "${name}".${didYouMean(name, names) || ` Functions: ${alternatives(names)}.`}`,
  ]);
}

/**
 * The function of a name; undefined if there is none.
 *
 * @throws LambdaAotError (exit code 2) if two projects have the name
 */
export function functionNamed(solution: Solution, name: string): SolutionFunction | undefined {
  const [found, another] = solution.functionsCalled(name).filter((each) => each.name === name);
  if (found !== undefined && another !== undefined)
    throw usageError([
      `Two functions are called ${name}: ${found.project} and ${another.project}. Rename one of the projects.`,
    ]);
  return found;
}

/** The function of a name, or all if the name is ''; otherwise as `oneFunction`. */
export function chosenFunctions(solution: Solution, name: string): readonly SolutionFunction[] {
  return name === '' ? solution.functions : [oneFunction(solution, name)];
}
