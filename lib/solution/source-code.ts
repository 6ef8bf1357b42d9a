import { posix } from 'node:path';
import { parseCSharp } from '../edit/csharp/syntax/parse-csharp.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import { isFileBased } from '../edit/paths.ts';
import { orRefuse } from '../edit/refused.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import type { SolutionFiles } from './files.ts';
import { quietly, readQuietly } from './read-quietly.ts';

/** A C# file, parsed if that is possible. */
export interface FoundFile {
  readonly text: string;
  readonly parsed: CSharpFile | undefined;
}

/** The C# code of a solution; each file is parsed once, when it is asked for first. */
export class SourceCode {
  readonly #files: SolutionFiles;
  readonly #parsed = new Map<string, CSharpFile>();
  readonly #found = new Map<string, readonly FoundFile[]>();
  #folders: readonly string[] | undefined;

  constructor(files: SolutionFiles) {
    this.#files = files;
  }

  /**
   * Paths of the C# files of a project: those in its folder, without those of projects in folders below it; of a
   * file-based app, the file itself.
   *
   * @param project path of the project file
   */
  pathsOf(project: string): string[] {
    if (isFileBased(project)) return [project];
    const folder = posix.dirname(project);
    const below = this.#projectFolders.filter((each) => each !== folder && isIn(folder, each));
    const all = this.#files.list(folder === '.' ? '' : folder);
    return all.filter((path) => path.endsWith('.cs') && !below.some((each) => isIn(each, path)));
  }

  /** @throws LambdaAotError (exit code 2) that names the file and line that can't be read */
  filesOf(project: string): CSharpFile[] {
    return this.pathsOf(project).map((path) => this.#parse(path));
  }

  /** The files of a project whose text matches. */
  filesWith(project: string, words: RegExp): readonly FoundFile[] {
    const key = `${project}\0${words.source}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.pathsOf(project).flatMap((path) => {
      const text = readQuietly(this.#files, path) ?? '';
      return words.test(text) ? [{ text, parsed: quietly(() => this.#parse(path), undefined) }] : [];
    });
    this.#found.set(key, found);
    return found;
  }

  get #projectFolders(): readonly string[] {
    const projects = (): string[] => this.#files.list('').filter((path) => path.endsWith('.csproj'));
    this.#folders ??= [...new Set(projects().map((path) => posix.dirname(path)))];
    return this.#folders;
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

const isIn = (folder: string, path: string): boolean => folder === '.' || path.startsWith(`${folder}/`);
