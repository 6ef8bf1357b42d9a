import { posix } from 'node:path';
import { addToSln } from '../../edit/solution-file/sln.ts';
import { addToSlnx } from '../../edit/solution-file/slnx.ts';
import type { ListedProject } from '../../edit/solution-file/solution-folder.ts';
import { listedAt, listedInSln, listedInSlnx } from '../../edit/solution-file/solution-folder.ts';
import type { Edits } from '../../plan/edits.ts';
import { quietly, readQuietly } from '../../solution/read-quietly.ts';
import type { Solution } from '../../solution/solution.ts';

/** A new project, and the one that it is put beside; both relative to the solution's root. */
export interface AddedProject {
  readonly path: string;
  /** undefined if there is none: the project gets into the solution folder of its first folder. */
  readonly beside: string | undefined;
}

/**
 * Adds projects to the solution files that have those they are put beside, or else to the one in the root; each in the
 * solution folder of the project that it is put beside.
 */
export function editSolutionFiles(solution: Solution, edits: Edits, projects: readonly AddedProject[]): void {
  const models = projects.flatMap(({ beside }) => beside ?? []);
  const listing = solution.solutionFiles.filter((path) => {
    const listed = listedIn(path, readQuietly(solution, path) ?? '');
    return models.some((model) => listedAt(listed, relativeTo(path, model)) !== undefined);
  });
  const { solutionFile } = solution;
  const files = listing.length > 0 || solutionFile === undefined ? listing : [solutionFile];
  for (const path of files) editSolutionFile(path, edits, projects);
}

function editSolutionFile(path: string, edits: Edits, projects: readonly AddedProject[]): void {
  const add = path.endsWith('x') ? addToSlnx : addToSln;
  edits.edit(path, (text) => {
    const listed = listedIn(path, text);
    return projects.reduce(
      (each, project) => add(each, relativeTo(path, project.path), folderFor(project, listed, path)),
      text,
    );
  });
}

/** None if the file can't be read: its edit says why. */
const listedIn = (path: string, text: string): ListedProject[] =>
  quietly(() => (path.endsWith('x') ? listedInSlnx(text) : listedInSln(text)), []);

const relativeTo = (solutionFile: string, project: string): string =>
  posix.relative(posix.dirname(solutionFile), project);

function folderFor(
  { path, beside }: AddedProject,
  listed: readonly ListedProject[],
  solutionFile: string,
): string | undefined {
  const model = beside === undefined ? undefined : listedAt(listed, relativeTo(solutionFile, beside));
  return model === undefined ? path.split('/')[0] : model.folder;
}
