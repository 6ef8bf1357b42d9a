import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from '../../edit/msbuild/items.ts';
import { readDescriptor } from '../../edit/msbuild/linker-descriptor.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { FunctionFacts } from '../facts/function-facts.ts';
import { mapFileOf } from '../verify/native-files.ts';
import { bytesByAssembly } from '../verify/size-map.ts';

/** An assembly that a function keeps whole, or types of it. */
export interface RootSummary {
  /** Simple name of the assembly. */
  readonly assembly: string;
  /** undefined: all types of the assembly are kept. */
  readonly types?: readonly string[];
  /** A project, a package with its version, or .NET; undefined if it is not an assembly of the function. */
  readonly from?: string;
  /** Number of types that the assembly declares. */
  readonly typeCount?: number;
  /** Bytes of the assembly in the executable, including what is kept without a root; undefined without a map. */
  readonly bytes?: number;
}

export interface RootList {
  readonly function: string;
  readonly roots: readonly RootSummary[];
  /** false: the assemblies of packages are not known. */
  readonly isRestored: boolean;
  /** The map that the bytes come from, and whether the project has changed since; undefined without a map. */
  readonly map?: { readonly path: string; readonly isOlder: boolean };
}

export function listRoots(solution: Solution, fn: SolutionFunction, facts: FunctionFacts): RootList {
  const map = mapFileOf(solution.root, fn);
  const { assemblies } = facts.closure;
  const bytes =
    map &&
    bytesByAssembly(
      readFileSync(map, 'utf8'),
      assemblies.map(({ name }) => name),
    );
  const describe = (assembly: string): RootSummary => {
    const found = assemblies.find(({ name }) => name === assembly);
    const typeCount = countTypes(assembly, facts);
    return {
      assembly,
      ...(found && { from: found.from }),
      ...(typeCount > 0 && { typeCount }),
      ...(bytes && found && { bytes: bytes.get(assembly) ?? 0 }),
    };
  };
  const whole = facts.roots.map(describe);
  const partial = descriptorsOf(solution, fn).map(({ assembly, types }) => ({
    ...describe(assembly),
    types,
  }));
  const isOlder =
    map !== undefined && statSync(map).mtimeMs < statSync(join(solution.root, fn.project)).mtimeMs;
  return {
    function: fn.name,
    roots: [...whole, ...partial],
    isRestored: facts.closure.isRestored,
    ...(map && { map: { path: map, isOlder } }),
  };
}

function countTypes(assembly: string, { own, index }: FunctionFacts): number {
  const declared = own.files
    .filter((file) => own.assemblyOf(file) === assembly)
    .flatMap(({ types }) => types);
  return declared.length > 0 ? declared.length : index.typesOf(assembly).length;
}

const descriptorsOf = (solution: Solution, { project, folder }: SolutionFunction) =>
  readItems(solution.projectXml(project), 'TrimmerRootDescriptor').flatMap(({ include }) => {
    const text = solution.read(posix.join(folder, include.replaceAll('\\', '/')));
    return text === undefined ? [] : readDescriptor(text);
  });
