import { posix } from 'node:path';
import { parseCSharp } from '../edit/csharp/syntax/parse-csharp.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import { orRefuse } from '../edit/refused.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import type { SolutionFiles } from './files.ts';
import { readQuietly } from './read-quietly.ts';

/** The C# code of a solution; each file is parsed once, when it is asked for first. */
export class SourceCode {
  readonly #files: SolutionFiles;
  readonly #parsed = new Map<string, CSharpFile>();

  constructor(files: SolutionFiles) {
    this.#files = files;
  }

  /** Paths of the C# files in a project's folder, without those of projects in folders below it. */
  pathsOf(folder: string): string[] {
    const all = this.#files.list(folder);
    const inner = all.filter((path) => path.endsWith('.csproj')).map((path) => posix.dirname(path));
    const others = inner.filter((each) => each !== folder);
    return all.filter((path) => path.endsWith('.cs') && !others.some((each) => path.startsWith(`${each}/`)));
  }

  /** @throws LambdaAotError (exit code 2) that names the file and line that can't be read */
  filesOf(folder: string): CSharpFile[] {
    return this.pathsOf(folder).map((path) => this.#parse(path));
  }

  /** Whether a file of a project has a word; nothing is parsed for that. */
  mentions(folder: string, word: RegExp): boolean {
    return this.pathsOf(folder).some((path) => word.test(readQuietly(this.#files, path) ?? ''));
  }

  #textOf(path: string): string {
    return refusedAsUsage(path, () => this.#files.read(path) ?? '');
  }

  #parse(path: string): CSharpFile {
    const known = this.#parsed.get(path);
    if (known !== undefined) return known;
    const text = this.#textOf(path);
    const file = refusedAsUsage(path, () => orRefuse(text, '', () => parseCSharp(text, { path })));
    this.#parsed.set(path, file);
    return file;
  }
}
