import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from "../edit/msbuild/items.js";
import { readProperty } from "../edit/msbuild/properties.js";
import { withReferences } from "../solution/project-references.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
/** What to do where {@link Closure.isRestored} is false. */
export const NOT_RESTORED = 'The packages are not restored here, so not every assembly is known: run "dotnet restore" for the whole truth.';
/** @param project path of the function's .csproj in the solution */
export function readClosure(solution, project) {
    const text = solution.read(posix.join(posix.dirname(project), 'obj', 'project.assets.json'));
    const projects = projectsFrom(solution, project);
    const assets = text === undefined ? undefined : JSON.parse(text);
    const packages = assets ? restored(assets) : referenced(solution, projects);
    const framework = assets ? frameworkOf(assets) : [];
    return { assemblies: [...projects, ...packages, ...framework], isRestored: assets !== undefined };
}
/** The function's own assembly, then those of the projects it refers to, and of theirs. */
const projectsFrom = (solution, project) => withReferences(solution, project).map((path) => ({
    name: assemblyName(path, solution.read(path) ?? ''),
    kind: path === project ? 'function' : 'project',
    from: path,
    folder: posix.dirname(path),
}));
function assemblyName(path, text) {
    const named = refusedAsUsage(path, () => readProperty(text, 'AssemblyName')).at(-1)?.value;
    return named === undefined || named.includes('$(') ? posix.basename(path).replace(/\.\w+$/, '') : named;
}
/** Without a restore: the packages that the projects name, of which most have one assembly of their name. */
function referenced(solution, projects) {
    const ids = projects.flatMap(({ from }) => refusedAsUsage(from, () => readItems(solution.read(from) ?? '', 'PackageReference')));
    return [...new Set(ids.map(({ include }) => include))].map((id) => ({
        name: id,
        kind: 'package',
        from: id,
    }));
}
function restored({ targets, libraries, packageFolders }) {
    // With a runtime identifier, which a publish adds, comes the fuller list.
    const libraryLists = Object.entries(targets).sort(([left], [right]) => left.length - right.length);
    return Object.entries(libraryLists.at(-1)?.[1] ?? {})
        .filter(([, { type }]) => type === 'package')
        .flatMap(([library, { runtime = {} }]) => Object.keys(runtime)
        .filter((file) => file.endsWith('.dll'))
        .map((file) => ({
        name: posix.basename(file, '.dll'),
        kind: 'package',
        from: library.replace('/', ' '),
        file: inFolders(packageFolders, join(libraries[library]?.path ?? '', file)),
    })));
}
/** The assemblies of .NET itself, as the compiler to native code takes them. */
function frameworkOf({ project, packageFolders }) {
    const packs = Object.values(project.frameworks).flatMap((each) => each.downloadDependencies ?? []);
    const pack = packs.find(({ name }) => name.startsWith('Microsoft.NETCore.App.Runtime.NativeAOT.'));
    const version = /[\d.]+[\w.-]*/.exec(pack?.version ?? '')?.[0];
    if (pack === undefined || version === undefined)
        return [];
    const files = assembliesBelow(inFolders(packageFolders, join(pack.name.toLowerCase(), version, 'runtimes')));
    return files.map((file) => ({
        name: posix.basename(file.replaceAll('\\', '/'), '.dll'),
        kind: 'framework',
        from: '.NET',
        file,
    }));
}
/** Where a path is, below the folder of packages or one that SDKs bring with them. */
function inFolders(folders, path) {
    const paths = Object.keys(folders).map((folder) => join(folder, path));
    return paths.find((each) => existsSync(each)) ?? paths[0] ?? path;
}
function assembliesBelow(folder) {
    try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' })
            .filter((path) => path.endsWith('.dll'))
            .map((path) => join(folder, path));
    }
    catch {
        return [];
    }
}
