import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { removeItem } from '../../edit/msbuild/items.ts';
import type { Edits } from '../../plan/edits.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';

/**
 * Removes the packages that only the old handler needed, and the versions of those that no project has any more.
 *
 * @param place where a file of the function lies now, by the path that it gets in a new solution
 */
export function removePackages(
  solution: Solution,
  edits: Edits,
  { name, folder, project }: SolutionFunction,
  { functions: old }: SolutionModel,
  fn: FunctionModel,
  place: (path: string) => string,
): void {
  const generated = old.flatMap(({ types }) => types.map((type) => place(`src/${name}/${type.name}.cs`)));
  const own = [place(`src/${name}/Function.cs`), ...generated];
  const others = solution.list(folder).filter((path) => path.endsWith('.cs') && !own.includes(path));
  const gone = old
    .flatMap(({ packages }) => packages)
    .filter((id) => !fn.packages.includes(id) && !others.some((path) => solution.read(path)?.includes(id)));
  edits.edit(project, (text) =>
    gone.reduce<string>((each, id) => removeItem(each, 'PackageReference', id), text),
  );
  const projects = solution.projects.filter(({ path }) => path !== project);
  const unused = gone.filter((id) => !projects.some(({ path }) => solution.read(path)?.includes(`"${id}"`)));
  const versionsFile = solution.versionsFileOf(project);
  if (versionsFile === undefined) return;
  edits.edit(versionsFile, (text) =>
    unused.reduce<string>((each, id) => removeItem(each, 'PackageVersion', id), text),
  );
}
