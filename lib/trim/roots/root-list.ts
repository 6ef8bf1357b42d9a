import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from '../../edit/msbuild/items.ts';
import { readDescriptor } from '../../edit/msbuild/linker-descriptor.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import type { FunctionFolder } from '../../solution/function-list.ts';
import { mapFileOf } from '../verify/publish.ts';
import type { Known } from '../causes/located-warning.ts';
import { bytesByAssembly } from '../verify/size-map.ts';
import { aligned, counted, sizeText } from '../show/text.ts';

/** Something that a function keeps whole. */
export interface ListedRoot {
  /** Simple name of the assembly. */
  readonly assembly: string;
  /** Types, where not all of the assembly is kept; undefined: all. */
  readonly types?: readonly string[];
  /** Where it comes from: a project, a package with its version, .NET; undefined: it is no assembly of the function. */
  readonly from?: string;
  /** How many types the assembly has. */
  readonly typeCount?: number;
  /** Of the assembly in the executable, with what would be there without a root; undefined where no map tells. */
  readonly bytes?: number;
}

export interface RootList {
  readonly function: string;
  readonly roots: readonly ListedRoot[];
  /** Where the bytes come from, and whether the project has changed since; undefined where there is no map. */
  readonly map?: { readonly path: string; readonly isOlder: boolean };
}

export function listRoots(
  cwd: string,
  solution: ExistingSolution,
  fn: FunctionFolder,
  known: Known,
): RootList {
  const map = mapFileOf(cwd, fn);
  const { assemblies } = known.closure;
  const bytes =
    map &&
    bytesByAssembly(
      readFileSync(map, 'utf8'),
      assemblies.map(({ name }) => name),
    );
  const describe = (assembly: string): ListedRoot => {
    const found = assemblies.find(({ name }) => name === assembly);
    const typeCount = countTypes(assembly, known);
    return {
      assembly,
      ...(found && { from: found.from }),
      ...(typeCount > 0 && { typeCount }),
      ...(bytes && found && { bytes: bytes.get(assembly) ?? 0 }),
    };
  };
  const whole = known.roots.map(describe);
  const partial = descriptorsOf(solution, fn).map(({ assembly, types }) => ({
    ...describe(assembly),
    types,
  }));
  const isOlder = map !== undefined && statSync(map).mtimeMs < statSync(join(cwd, fn.project)).mtimeMs;
  return { function: fn.name, roots: [...whole, ...partial], ...(map && { map: { path: map, isOlder } }) };
}

function countTypes(assembly: string, { own, index }: Known): number {
  const declared = own.files
    .filter((file) => own.assemblyOf(file) === assembly)
    .flatMap(({ types }) => types);
  return declared.length > 0 ? declared.length : index.typesOf(assembly).length;
}

const descriptorsOf = (solution: ExistingSolution, { project, folder }: FunctionFolder) =>
  readItems(solution.read(project) ?? '', 'TrimmerRootDescriptor').flatMap(({ include }) => {
    const text = solution.read(posix.join(folder, include.replaceAll('\\', '/')));
    return text === undefined ? [] : readDescriptor(text);
  });

/** One line for each root, and where the figures come from. */
export function rootListLines({ function: name, roots, map }: RootList): string[] {
  if (roots.length === 0) return [`${name} has no roots.`];
  const rows = roots.map(({ assembly, types, from, typeCount, bytes }) => [
    types === undefined ? assembly : `${types.join(', ')} of ${assembly}`,
    from ?? 'no assembly of this function',
    types !== undefined || typeCount === undefined ? '' : counted(typeCount, 'type'),
    bytes === undefined ? '' : `${sizeText(bytes)} in the executable`,
  ]);
  return [`${name} keeps whole:`, ...aligned(rows), ...noteOn(map)];
}

function noteOn(map: RootList['map']): string[] {
  if (map === undefined) return ['For the bytes of each: lambda-aot trim --list --publish'];
  const older = map.isOlder ? ', and the project has changed since' : '';
  return [
    `Bytes are those of the assembly itself in the last publish with a map${older}. Without the root a part of them`,
    'stays; what it calls in other assemblies comes on top. The price of a root: lambda-aot trim <Assembly> --verify',
  ];
}
