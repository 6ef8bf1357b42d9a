import { posix } from 'node:path';
import { parseCSharp } from '../edit/csharp/parse.ts';
import type { CSharpFile } from '../edit/csharp/syntax.ts';
import { readItems } from '../edit/msbuild/items.ts';
import { orRefuse } from '../edit/refused.ts';
import { usageError } from '../errors.ts';
import { alternatives, didYouMean } from '../inputs/suggest.ts';
import type { ProjectCode } from '../serializable/code.ts';
import type { ExistingSolution } from './existing.ts';
import { refusedAsUsage } from './function-code.ts';

/** A function's project and its code. */
export interface FunctionProject extends ProjectCode {
  readonly name: string;
}

/**
 * The functions of a solution: the projects below src/ that call LambdaBootstrapBuilder, or have handlers of
 * Amazon.Lambda.Annotations.
 *
 * @param wanted the name of the only one that is asked for
 * @throws LambdaAotError (exit code 2) where code can't be read, or there is no such function
 */
export function readFunctionProjects(solution: ExistingSolution, wanted?: string): FunctionProject[] {
  const projects = solution.list('src').filter((path) => path.endsWith('.csproj'));
  const reader = new Reader(solution);
  const functions = projects.filter((project) => reader.isFunction(posix.dirname(project)));
  const names = functions.map(nameOf);
  if (wanted !== undefined && !names.includes(wanted)) {
    const known =
      names.length > 0 ? ` Functions: ${alternatives(names)}.` : ' The solution has none below src/.';
    throw usageError([`There is no function "${wanted}".${didYouMean(wanted, names) || known}`]);
  }
  return functions
    .filter((project) => wanted === undefined || nameOf(project) === wanted)
    .map((project) => ({
      name: nameOf(project),
      files: reader.filesOf(posix.dirname(project)),
      referenced: reader.referencedBy(project),
    }));
}

const nameOf = (project: string): string => posix.basename(project, '.csproj');

/** Reads each file once, however many projects refer to it. */
class Reader {
  readonly #solution: ExistingSolution;
  readonly #parsed = new Map<string, CSharpFile>();

  constructor(solution: ExistingSolution) {
    this.#solution = solution;
  }

  isFunction(folder: string): boolean {
    return this.#pathsIn(folder).some((path) =>
      /LambdaBootstrapBuilder|LambdaFunction/.test(this.#read(path)),
    );
  }

  filesOf(folder: string): CSharpFile[] {
    return this.#pathsIn(folder).map((path) => this.#parse(path));
  }

  /** With the projects that those refer to. */
  referencedBy(project: string, seen = new Set<string>([project])): CSharpFile[] {
    const references = readItems(this.#read(project), 'ProjectReference').map(({ include }) =>
      posix.join(posix.dirname(project), include.replaceAll('\\', '/')),
    );
    return references.flatMap((path) => {
      if (seen.has(path) || this.#solution.read(path) === undefined) return [];
      seen.add(path);
      return [...this.filesOf(posix.dirname(path)), ...this.referencedBy(path, seen)];
    });
  }

  /** Not those of a project in a folder below. */
  #pathsIn(folder: string): string[] {
    const all = this.#solution.list(folder);
    const inner = all.filter((path) => path.endsWith('.csproj')).map((path) => posix.dirname(path));
    const others = inner.filter((each) => each !== folder);
    return all.filter((path) => path.endsWith('.cs') && !others.some((each) => path.startsWith(`${each}/`)));
  }

  #read(path: string): string {
    return refusedAsUsage(path, () => this.#solution.read(path) ?? '');
  }

  #parse(path: string): CSharpFile {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const text = this.#read(path);
    const file = refusedAsUsage(path, () => orRefuse(text, '', () => parseCSharp(text, { path })));
    this.#parsed.set(path, file);
    return file;
  }
}
