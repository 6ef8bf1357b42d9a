import { posix } from 'node:path';
import type { PlannedFile } from '../../plan/plan.ts';
import type { Solution } from '../../solution/solution.ts';

/** Projects that the functions of a solution have in common, by name. */
const SHARED = ['Shared', 'LambdaRuntimeClient'];

/** The folder of the project with the types that functions share. */
export const sharedFolder = (solution: Solution): string => folderOf(solution, 'Shared');

/** The files of a new function, with the projects that it shares with others where they lie now. */
export function withSharedProjects(solution: Solution, files: readonly PlannedFile[]): PlannedFile[] {
  const moved = SHARED.filter((name) => folderOf(solution, name) !== `src/${name}`);
  return moved.reduce<PlannedFile[]>(
    (all, name) => all.map((file) => relocated(solution, file, name)),
    [...files],
  );
}

function relocated(solution: Solution, file: PlannedFile, name: string): PlannedFile {
  const folder = folderOf(solution, name);
  const made = `src/${name}/`;
  const path = file.path.startsWith(made) ? `${folder}/${file.path.slice(made.length)}` : file.path;
  if (!path.endsWith('.csproj')) return { ...file, path };
  const project = posix.relative(posix.dirname(path), `${folder}/${name}.csproj`);
  const reference = new RegExp(`Include="[./\\\\]*${name}[/\\\\]${name}\\.csproj"`, 'g');
  return { ...file, path, contents: file.contents.toString().replace(reference, `Include="${project}"`) };
}

const folderOf = (solution: Solution, name: string): string =>
  solution.projectNamed(name)?.folder ?? `src/${name}`;
