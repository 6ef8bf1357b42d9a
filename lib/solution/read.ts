import { relative, resolve } from 'node:path';
import { usageError } from '../errors.ts';
import { propertiesByMsbuild } from '../dotnet/evaluate.ts';
import { filesOnDisk } from './files.ts';
import { askedProperties } from './project.ts';
import { solutionRoot } from './root.ts';
import { Solution } from './solution.ts';

/**
 * Reads the solution that a folder lies in: the nearest one upwards.
 *
 * @param folder absolute
 * @throws LambdaAotError (exit code 2) if there is none
 */
export function readSolution(folder: string): Solution {
  const root = solutionRoot(folder);
  if (root === undefined)
    throw usageError([
      `No solution found in ${folder} or any parent folder. ` +
        'Go to the folder of a solution, or pass its path with --cwd.',
    ]);
  const ask = (project: string) => propertiesByMsbuild(resolve(root, project), askedProperties);
  return new Solution(root, filesOnDisk(root), ask, relative(root, folder).replaceAll('\\', '/'));
}
