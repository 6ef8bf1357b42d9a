import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from '../../edit/msbuild/items.ts';
import { readProperty } from '../../edit/msbuild/properties.ts';
import { isFileBased } from '../../edit/paths.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';
import type { Solution } from '../../solution/solution.ts';
import type { ClosureAssembly } from '../../dotnet/closure-assembly.ts';
import { objFolderOf } from '../../dotnet/obj-folder.ts';
import { restoredAssemblies } from '../../dotnet/restored-assemblies.ts';

/** All assemblies that can become part of a function's executable. */
export interface Closure {
  readonly assemblies: readonly ClosureAssembly[];
  /** false: only the packages that the projects name are known, not their dependencies. */
  readonly isRestored: boolean;
}

/** What to do if {@link Closure.isRestored} is false. */
export const NOT_RESTORED =
  'The packages are not restored, so some assemblies are unknown. Run "dotnet restore" for a complete result.';

/** @param project path of the function's project in the solution */
export function readClosure(solution: Solution, project: string): Closure {
  const text = assetsOf(solution, project);
  const projects = projectsFrom(solution, project);
  const packages = text === undefined ? referencedPackages(solution, projects) : restoredAssemblies(text);
  return { assemblies: [...projects, ...packages], isRestored: text !== undefined };
}

/** What the restore has found; undefined if there was none. */
function assetsOf(solution: Solution, project: string): string | undefined {
  const file = 'project.assets.json';
  const inFolder = solution.read(posix.join(posix.dirname(project), 'obj', file));
  if (inFolder !== undefined && !isFileBased(project)) return inFolder;
  const obj = objFolderOf(join(solution.root, project), solution.root);
  const path = obj === undefined ? undefined : join(obj, file);
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The assembly of the function, then those of the projects it refers to, directly or indirectly. */
const projectsFrom = (solution: Solution, project: string): ClosureAssembly[] =>
  solution.withReferences(project).map(({ path }) => ({
    name: assemblyName(path, solution.projectXml(path)),
    kind: path === project ? 'function' : 'project',
    from: path,
    folder: posix.dirname(path),
  }));

function assemblyName(path: string, text: string): string {
  const named = refusedAsUsage(path, () => readProperty(text, 'AssemblyName')).at(-1)?.value;
  return named === undefined || named.includes('$(') ? posix.basename(path).replace(/\.\w+$/, '') : named;
}

/** The packages that the projects name. Without a restore, each counts as one assembly of the same name. */
function referencedPackages(solution: Solution, projects: readonly ClosureAssembly[]): ClosureAssembly[] {
  const ids = projects.flatMap(({ from }) =>
    refusedAsUsage(from, () => readItems(solution.projectXml(from), 'PackageReference')),
  );
  return [...new Set(ids.map(({ include }) => include))].map((id) => ({
    name: id,
    kind: 'package',
    from: id,
  }));
}
