import { ownVersion } from '../../blueprint/function-site.ts';
import { addPackageDirective } from '../../edit/csharp/edit/add-package-directive.ts';
import { addPackageReference, addPackageVersion } from '../../edit/msbuild/references.ts';
import { isFileBased } from '../../edit/paths.ts';
import type { Edits } from '../../plan/edits.ts';
import type { Solution } from '../../solution/solution.ts';
import type { PackageId } from '../../tables/versions.ts';
import { packageVersions } from '../../tables/versions.ts';

/** Adds packages to a project, and their versions to the project itself or to Directory.Packages.props. */
export function editPackages(
  solution: Solution,
  edits: Edits,
  project: string,
  packages: readonly PackageId[],
): void {
  const conventions = solution.conventionsAt(project);
  const add = isFileBased(project) ? addPackageDirective : addPackageReference;
  const missing = packages.filter((id) => !conventions.inherited.includes(id));
  edits.edit(project, (text) =>
    missing.reduce<string>((each, id) => add(each, id, ownVersion(id, conventions)), text),
  );
  editPackageVersions(solution, edits, project, missing);
}

/** Adds the versions of packages to the Directory.Packages.props of a project; nothing if the project has them itself. */
export function editPackageVersions(
  solution: Solution,
  edits: Edits,
  project: string,
  packages: readonly PackageId[],
): void {
  const path = solution.versionsFileOf(project);
  if (path === undefined) return;
  const known = solution.centralVersionsAt(project);
  const missing = packages.filter((id) => !known.has(id));
  edits.edit(path, (text) =>
    missing.reduce<string>((each, id) => addPackageVersion(each, id, packageVersions[id]), text),
  );
}
