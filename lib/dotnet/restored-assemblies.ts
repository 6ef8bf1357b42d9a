import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ClosureAssembly } from './closure-assembly.ts';

/** The part of obj/project.assets.json that lists the files of the packages. */
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

/** @param text of obj/project.assets.json */
export function restoredAssemblies(text: string): ClosureAssembly[] {
  const assets = JSON.parse(text) as Assets;
  return [...packageAssemblies(assets), ...frameworkAssemblies(assets)];
}

function packageAssemblies({ targets, libraries, packageFolders }: Assets): ClosureAssembly[] {
  // The target with a runtime identifier, which a publish adds, has the longer name and the fuller list.
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

/** The assemblies of .NET itself that the native compiler uses. */
function frameworkAssemblies({ project, packageFolders }: Assets): ClosureAssembly[] {
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

/** A file of a package: in the folder of packages, or in one that comes with the SDK. */
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
