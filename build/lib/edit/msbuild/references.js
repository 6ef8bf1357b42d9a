import { addItem } from "./items.js";
/**
 * Adds a package to a project.
 *
 * @param version undefined where a Directory.Packages.props gives the versions: central package management
 * @returns the new text; the same text where the project has the package, in whichever version
 * @throws EditRefused as `addItem`
 */
export function addPackageReference(project, id, version) {
    return addItem(project, 'PackageReference', id, version === undefined ? {} : { Version: version });
}
/** Adds a version to Directory.Packages.props; one that is there stays as it is. */
export function addPackageVersion(props, id, version) {
    return addItem(props, 'PackageVersion', id, { Version: version });
}
/** @param path of the other project, relative to this one's folder */
export function addProjectReference(project, path) {
    return addItem(project, 'ProjectReference', path);
}
/**
 * Adds an assembly that the trimmer must keep whole.
 *
 * @param assembly simple name, without .dll
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/trimming-options#root-assemblies
 */
export function addRootAssembly(project, assembly) {
    return addItem(project, 'TrimmerRootAssembly', assembly);
}
