import { readdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { ClosureAssembly } from '../dotnet/closure-assembly.ts';
import { splitMember } from '../dotnet/member.ts';
import { objFolderOf } from '../dotnet/obj-folder.ts';
import { restoredAssemblies } from '../dotnet/restored-assemblies.ts';
import type { TrimWarning } from '../dotnet/trim-warning.ts';
import { isFolded } from '../dotnet/trim-warning.ts';
import type { SolutionFunction } from '../solution/function.ts';

export type WarnedFunction = Pick<SolutionFunction, 'name' | 'project' | 'assemblyName'>;

/** Determines where trim warnings are, for display: `Orders`, `the package Newtonsoft.Json`, `.NET`. */
export class WarningPlaces {
  readonly #solution: string;
  readonly #function: WarnedFunction;
  readonly #assemblies: readonly ClosureAssembly[];

  /** @param solution absolute folder */
  constructor(solution: string, fn: WarnedFunction) {
    this.#solution = solution;
    this.#function = fn;
    this.#assemblies = assembliesOf(objFolderOf(join(solution, fn.project), solution));
  }

  /** @returns undefined if the log does not say it */
  of(warning: TrimWarning): string | undefined {
    const { path, message, member } = warning;
    if (isFolded(warning)) return this.#byAssembly(/'([^']+)'/.exec(message)?.[1]);
    const [, assembly] = /([^/]+)\.dll$/.exec(path) ?? [];
    return this.#ownProject(path) ?? this.#byAssembly(assembly) ?? this.#byMember(member);
  }

  #byAssembly(name: string | undefined): string | undefined {
    if (name === undefined || name === this.#function.assemblyName)
      return name === undefined ? undefined : this.#function.name;
    const { kind, from } = this.#assemblies.find((each) => each.name === name) ?? {};
    if (kind === 'package') return `the package ${from?.split(' ')[0] ?? name}`;
    return kind === 'framework' ? '.NET' : name;
  }

  /** An assembly of a package usually has the name of its namespace, or of the start of it. */
  #byMember(member: string | undefined): string | undefined {
    if (member === undefined) return undefined;
    const { type } = splitMember(member);
    const names = this.#assemblies.map(({ name }) => name).filter((name) => type.startsWith(`${name}.`));
    const [longest] = names.sort((left, right) => right.length - left.length);
    return this.#byAssembly(longest) ?? (type.startsWith('System.') ? '.NET' : undefined);
  }

  /** The name of the nearest project above a file of the solution. */
  #ownProject(path: string): string | undefined {
    if (!path.endsWith('.cs') || !isAbsolute(path)) return undefined;
    if (relative(join(this.#solution, this.#function.project), path) === '') return this.#function.name;
    for (let folder = dirname(path); isInside(folder, this.#solution); folder = dirname(folder)) {
      const project = filesIn(folder).find((name) => name.endsWith('.csproj'));
      if (project !== undefined) return project.slice(0, -'.csproj'.length);
    }
    return undefined;
  }
}

const isInside = (path: string, folder: string): boolean => {
  const inner = relative(folder, path);
  return !inner.startsWith('..') && !isAbsolute(inner);
};

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function assembliesOf(obj: string | undefined): readonly ClosureAssembly[] {
  if (obj === undefined) return [];
  try {
    return restoredAssemblies(readFileSync(join(obj, 'project.assets.json'), 'utf8'));
  } catch {
    return [];
  }
}
