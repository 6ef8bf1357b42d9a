import { addItem } from './items.ts';

/**
 * Adds a package to a project.
 *
 * @param version undefined if Directory.Packages.props sets the versions (central package management)
 * @returns the new text; the same text if the project has the package, in any version
 * @throws EditRefused as `addItem`
 */
export function addPackageReference(project: string, id: string, version?: string): string {
  return addItem(project, 'PackageReference', id, version === undefined ? {} : { Version: version });
}

/** Adds a version to Directory.Packages.props. An existing one stays as it is. */
export function addPackageVersion(props: string, id: string, version: string): string {
  return addItem(props, 'PackageVersion', id, { Version: version });
}

/**
 * Adds an assembly that the trimmer must keep whole.
 *
 * @param assembly simple name, without .dll
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/trimming-options#root-assemblies
 */
export function addRootAssembly(project: string, assembly: string): string {
  return addItem(project, 'TrimmerRootAssembly', assembly);
}
