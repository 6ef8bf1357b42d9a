import { readFileSync } from 'node:fs';
import type { ClosureAssembly } from '../../dotnet/closure-assembly.ts';
import { readAssembly } from './metadata/assembly.ts';

/** Which assembly declares a type, and which types an assembly declares. */
export interface TypeIndex {
  /**
   * @param type full name as a compiler writes it: without arity, a nested type after a dot
   * @returns simple name of the assembly
   */
  assemblyOf: (type: string) => string | undefined;
  /** Full names of the types of an assembly, written in the same way; none if it cannot be read. */
  typesOf: (assembly: string) => readonly string[];
  /** The same names as metadata has them: `A.Outer+List\`1`. */
  metadataNamesOf: (assembly: string) => readonly string[];
}

/** Reads an assembly when one of its types is first asked for. */
export function typeIndexOf(assemblies: readonly ClosureAssembly[]): TypeIndex {
  const known = new Map<string, ReadonlySet<string>>();
  const typesIn = ({ name, file }: ClosureAssembly): ReadonlySet<string> => {
    const types = known.get(name) ?? new Set(file === undefined ? [] : typeNamesIn(file).map(written));
    known.set(name, types);
    return types;
  };
  return {
    assemblyOf: (type) => {
      const near = assemblies.filter(({ kind }) => kind !== 'framework');
      const isOfDotnet = /^(System|Microsoft|Internal)\./.test(type);
      const far = isOfDotnet ? likelyFirst(assemblies, type) : [];
      return [...near, ...far].find((each) => typesIn(each).has(type))?.name;
    },
    typesOf: (name) => {
      const assembly = assemblies.find((each) => each.name === name);
      return assembly ? [...typesIn(assembly)] : [];
    },
    metadataNamesOf: (name) => {
      const file = assemblies.find((each) => each.name === name)?.file;
      return file === undefined ? [] : typeNamesIn(file);
    },
  };
}

/** .NET is large, so the assemblies named like the type's namespace are read first. */
function likelyFirst(assemblies: readonly ClosureAssembly[], type: string): ClosureAssembly[] {
  const shared = ({ name }: ClosureAssembly): number =>
    type.startsWith(`${name}.`) ? name.length : name === 'System.Private.CoreLib' ? 1 : 0;
  return assemblies
    .filter(({ kind }) => kind === 'framework')
    .sort((left, right) => shared(right) - shared(left));
}

function typeNamesIn(file: string): readonly string[] {
  try {
    return readAssembly(readFileSync(file))?.types ?? [];
  } catch {
    return [];
  }
}

/** `A.Outer\`1+Inner` → `A.Outer.Inner` */
const written = (type: string): string => type.replace(/`\d+/g, '').replaceAll('+', '.');
