import { filesOnDisk } from '../solution/files.ts';
import { solutionRoot } from '../solution/root.ts';
import { Solution } from '../solution/solution.ts';

/**
 * Names of the functions of the solution around a folder. MSBuild is not asked, because it would take a second for
 * each project: a project that only MSBuild knows to be a function is missing.
 *
 * @param folder absolute
 */
export function functionNamesAround(folder: string): string[] {
  const root = solutionRoot(folder);
  return root === undefined ? [] : new Solution(root, filesOnDisk(root)).functions.map(({ name }) => name);
}
