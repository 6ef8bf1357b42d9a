import type { Choice } from '../inputs/define.ts';
import { readSolution } from '../solution/read.ts';

/** The functions of the solution around a folder; none if there is no solution, or it cannot be read. */
export function functionChoicesIn(cwd: string): Choice[] {
  try {
    return readSolution(cwd).functions.map(({ name, folder }) => ({ value: name, note: folder }));
  } catch {
    // What the command itself does next reports why.
    return [];
  }
}
