import { nameOfHandler } from './choose-function.ts';
import { filesOnDisk } from './files.ts';
import type { SolutionFunction } from './function.ts';
import { solutionRoot } from './root.ts';
import { Solution } from './solution.ts';

/**
 * The functions of the solution around a folder, to be offered to a person; none if there is no solution, or it can't
 * be read, which the command itself reports. MSBuild is not asked, because it would take a second for each project: a
 * project that only MSBuild knows to be a function is missing.
 *
 * @param folder absolute
 */
export function functionsAround(folder: string): readonly SolutionFunction[] {
  try {
    const root = solutionRoot(folder);
    return root === undefined ? [] : new Solution(root, filesOnDisk(root)).functions;
  } catch {
    return [];
  }
}

/** What can be invoked of a function: itself, or each of its handlers. */
export const handlerNamesOf = (fn: SolutionFunction): string[] =>
  fn.handlers.length < 2 ? [fn.name] : fn.handlers.map((handler) => nameOfHandler({ fn, handler }));
