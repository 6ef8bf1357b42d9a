import { posix } from 'node:path';
import { parseCSharp } from '../edit/csharp/syntax/parse.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import { orRefuse } from '../edit/refused.ts';
import type { ProjectCode } from '../serializable/code.ts';
import type { ExistingSolution } from './existing.ts';
import type { FunctionFolder } from './function-list.ts';
import { codeFiles, listFunctions, oneFunction } from './function-list.ts';
import { withReferences } from './project-references.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';

/** A function's project and its code. */
export interface FunctionProject extends ProjectCode {
  readonly name: string;
}

/**
 * The functions of a solution, with their code.
 *
 * @param wanted the name of the only one that is asked for
 * @throws LambdaAotError (exit code 2) where code can't be read, or there is no such function
 */
export function readFunctionProjects(solution: ExistingSolution, wanted?: string): FunctionProject[] {
  const functions = wanted === undefined ? listFunctions(solution) : [oneFunction(solution, wanted)];
  const reader = new Reader(solution);
  return functions.map((each) => readFunctionProject(solution, each, reader));
}

/** One function of {@link listFunctions}, with its code. */
export function readFunctionProject(
  solution: ExistingSolution,
  { name, folder, project }: FunctionFolder,
  reader = new Reader(solution),
): FunctionProject {
  return { name, files: reader.filesOf(folder), referenced: reader.referencedBy(project) };
}

/** Reads each file once, however many projects refer to it. */
class Reader {
  readonly #solution: ExistingSolution;
  readonly #parsed = new Map<string, CSharpFile>();

  constructor(solution: ExistingSolution) {
    this.#solution = solution;
  }

  filesOf(folder: string): CSharpFile[] {
    return codeFiles(this.#solution, folder).map((path) => this.#parse(path));
  }

  /** Of the projects that it refers to, and of theirs. */
  referencedBy(project: string): CSharpFile[] {
    const [, ...others] = withReferences(this.#solution, project);
    return others.flatMap((path) => this.filesOf(posix.dirname(path)));
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
