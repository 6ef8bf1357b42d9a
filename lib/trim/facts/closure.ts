import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from '../../edit/msbuild/items.ts';
import { readProperty } from '../../edit/msbuild/properties.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import { withReferences } from '../../solution/project-references.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';

/** An assembly that the compiler to native code gets. */
export interface ClosureAssembly {
  /** Simple name, without .dll. */
  readonly name: string;
  readonly kind: 'function' | 'project' | 'package' | 'framework';
  /** For people: `src/Shared/Shared.csproj`, `Newtonsoft.Json 13.0.4`, `.NET`. */
  readonly from: string;
  /** Absolute path; undefined where it is built from code, or not restored yet. */
  readonly file?: string;
  /** Of a project: its folder in the solution. */
  readonly folder?: string;
}

/** All assemblies that can become part of a function's executable. */
export interface Closure {
  readonly assemblies: readonly ClosureAssembly[];
  /** false: the packages of packages are not known. */
  readonly isRestored: boolean;
}

/** The part of obj/project.assets.json that says which files the packages bring. */
interface Assets {
  readonly targets: Readonly<Record<string, Readonly<Record<string, AssetsLibrary>>>>;
  readonly libraries: Readonly<Record<string, { readonly path?: string }>>;
  readonly packageFolders: Readonly<Record<string, unknown>>;
  readonly project: {
    readonly frameworks: Readonly<
      Record<string, { readonly downloadDependencies?: readonly { name: string; version: string }[] }>
    >;
  };
}

interface AssetsLibrary {
  readonly type: string;
  readonly runtime?: Readonly<Record<string, unknown>>;
}

/** What to do where {@link Closure.isRestored} is false. */
export const NOT_RESTORED =
  'The packages are not restored here, so not every assembly is known: run "dotnet restore" for the whole truth.';

/** @param project path of the function's .csproj in the solution */
export function readClosure(solution: ExistingSolution, project: string): Closure {
  const text = solution.read(posix.join(posix.dirname(project), 'obj', 'project.assets.json'));
  const projects = projectsFrom(solution, project);
  const assets = text === undefined ? undefined : (JSON.parse(text) as Assets);
  const packages = assets ? restored(assets) : referenced(solution, projects);
  const framework = assets ? frameworkOf(assets) : [];
  return { assemblies: [...projects, ...packages, ...framework], isRestored: assets !== undefined };
}

/** The function's own assembly, then those of the projects it refers to, and of theirs. */
const projectsFrom = (solution: ExistingSolution, project: string): ClosureAssembly[] =>
  withReferences(solution, project).map((path) => ({
    name: assemblyName(path, solution.read(path) ?? ''),
    kind: path === project ? 'function' : 'project',
    from: path,
    folder: posix.dirname(path),
  }));

function assemblyName(path: string, text: string): string {
  const named = refusedAsUsage(path, () => readProperty(text, 'AssemblyName')).at(-1)?.value;
  return named === undefined || named.includes('$(') ? posix.basename(path).replace(/\.\w+$/, '') : named;
}

/** Without a restore: the packages that the projects name, of which most have one assembly of their name. */
function referenced(solution: ExistingSolution, projects: readonly ClosureAssembly[]): ClosureAssembly[] {
  const ids = projects.flatMap(({ from }) =>
    refusedAsUsage(from, () => readItems(solution.read(from) ?? '', 'PackageReference')),
  );
  return [...new Set(ids.map(({ include }) => include))].map((id) => ({
    name: id,
    kind: 'package',
    from: id,
  }));
}

function restored({ targets, libraries, packageFolders }: Assets): ClosureAssembly[] {
  // With a runtime identifier, which a publish adds, comes the fuller list.
  const libraryLists = Object.entries(targets).sort(([left], [right]) => left.length - right.length);
  return Object.entries(libraryLists.at(-1)?.[1] ?? {})
    .filter(([, { type }]) => type === 'package')
    .flatMap(([library, { runtime = {} }]) =>
      Object.keys(runtime)
        .filter((file) => file.endsWith('.dll'))
        .map((file) => ({
          name: posix.basename(file, '.dll'),
          kind: 'package' as const,
          from: library.replace('/', ' '),
          file: inFolders(packageFolders, join(libraries[library]?.path ?? '', file)),
        })),
    );
}

/** The assemblies of .NET itself, as the compiler to native code takes them. */
function frameworkOf({ project, packageFolders }: Assets): ClosureAssembly[] {
  const packs = Object.values(project.frameworks).flatMap((each) => each.downloadDependencies ?? []);
  const pack = packs.find(({ name }) => name.startsWith('Microsoft.NETCore.App.Runtime.NativeAOT.'));
  const version = /[\d.]+[\w.-]*/.exec(pack?.version ?? '')?.[0];
  if (pack === undefined || version === undefined) return [];
  const files = assembliesBelow(
    inFolders(packageFolders, join(pack.name.toLowerCase(), version, 'runtimes')),
  );
  return files.map((file) => ({
    name: posix.basename(file.replaceAll('\\', '/'), '.dll'),
    kind: 'framework',
    from: '.NET',
    file,
  }));
}

/** Where a path is, below the folder of packages or one that SDKs bring with them. */
function inFolders(folders: Assets['packageFolders'], path: string): string {
  const paths = Object.keys(folders).map((folder) => join(folder, path));
  return paths.find((each) => existsSync(each)) ?? paths[0] ?? path;
}

function assembliesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.dll'))
      .map((path) => join(folder, path));
  } catch {
    return [];
  }
}
