import { posix } from 'node:path';
import { functionFiles } from '../../blueprint/function-files.ts';
import type { SolutionModel } from '../../blueprint/model.ts';
import { pascalCase } from '../../blueprint/names.ts';
import { keywords } from '../../edit/csharp/syntax/keywords.ts';
import { lex } from '../../edit/csharp/syntax/lexer.ts';
import { lineEndOf } from '../../edit/text.ts';
import type { PlannedFile } from '../../plan/plan.ts';
import { blobId } from '../../solution/blob-id.ts';
import { readQuietly } from '../../solution/read-quietly.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';
import { sharedFolder } from './shared-projects.ts';

const LISTED = /\[[\w.]*JsonSerializable\([^\]]*\)\]/g;

/** The files that a function was generated with, wherever its projects lie now. */
export class GeneratedFiles {
  readonly #solution: Solution;
  readonly #folders: readonly string[];
  /** Ids of the files as they were generated, by their paths now. */
  readonly #ids: ReadonlyMap<string, readonly string[]>;

  /**
   * @param old what the function was made with; without any function, nothing is as it was generated
   * @param existing undefined if its project is gone
   */
  constructor(solution: Solution, name: string, old: SolutionModel, existing?: SolutionFunction) {
    const place = placesOf(name, existing);
    const files = old.functions.flatMap((fn) => functionFiles(old, fn));
    const recorded = solution.record?.files ?? {};
    this.#solution = solution;
    this.#folders = [place(`src/${name}/`), place(`test/${name}.Tests/`)];
    this.#ids = new Map(
      files.map(({ path, contents }) => [
        place(path),
        [blobId(contents), ...[recorded[place(path)] ?? recorded[path] ?? []].flat()],
      ]),
    );
  }

  isGenerated(path: string): boolean {
    const text = readQuietly(this.#solution, path);
    return text !== undefined && this.#ids.get(path)?.includes(blobId(text)) === true;
  }

  /** A file in the place of one that is as it was generated keeps its line ends; a type of Shared that exists stays. */
  replacement(file: PlannedFile): PlannedFile[] {
    const text = readQuietly(this.#solution, file.path);
    if (text === undefined) return [file];
    if (file.path.startsWith(`${sharedFolder(this.#solution)}/`)) return [];
    if (!this.isGenerated(file.path)) return [file];
    const contents = file.contents.toString().replace(/\n/g, lineEndOf(text));
    return [{ ...file, contents: (text.startsWith('\uFEFF') ? '\uFEFF' : '') + contents, edit: true }];
  }

  /** Generated code next to the old handler that no other file names. */
  leftOver(planned: readonly PlannedFile[]): string[] {
    const paths = new Set(planned.map(({ path }) => path));
    const left = this.#besideHandler().filter((path) => !paths.has(path) && this.isGenerated(path));
    return left.filter((path) => !this.isNamed(posix.basename(path, '.cs'), planned));
  }

  /** Whether the function's code or its tests have a word, except in lists of types and in the old handler's own types. */
  isNamed(word: string, planned: readonly PlannedFile[]): boolean {
    const now = new Map(planned.map((file) => [file.path, file.contents.toString()]));
    const own = this.#besideHandler();
    const others = this.#folders
      .flatMap((folder) => this.#solution.list(folder.replace(/\/$/, '')))
      .filter((path) => path.endsWith('.cs') && (now.has(path) || !own.includes(path)));
    // `string` is everywhere; the property that a context has for it is String.
    const name = keywords.has(word) ? pascalCase(word) : word;
    return others.some((path) => hasName(now.get(path) ?? readQuietly(this.#solution, path) ?? '', name));
  }

  #besideHandler(): string[] {
    return [...this.#ids.keys()].filter(
      (path) => path.endsWith('.cs') && this.#isOwn(path) && !/\/Function(Tests)?\.cs$/.test(path),
    );
  }

  #isOwn(path: string): boolean {
    return this.#folders.some((folder) => path.startsWith(folder));
  }
}

/** Whether code has a word as a name, not in a text or a comment. */
const hasName = (code: string, word: string): boolean =>
  lex(code.replace(LISTED, ''), []).tokens.some(({ text }) => text === word || holds(text, word));

/** An interpolated text is one token, with the code in its holes. */
const holds = (token: string, word: string): boolean =>
  token.startsWith('$') && new RegExp(`\\{[^{}"]*\\b${word}\\b`).test(token);

/** Where a file of a function lies now, by the path that it gets in a new solution. */
export function placesOf(name: string, existing: SolutionFunction | undefined): (path: string) => string {
  return renamer(foldersOf(name, existing));
}

/** The path that a file of a function got in a new solution, by where it lies now. */
export function originsOf(name: string, existing: SolutionFunction | undefined): (path: string) => string {
  return renamer(foldersOf(name, existing).map(([made, now]) => [now, made]));
}

function foldersOf(name: string, existing: SolutionFunction | undefined): (readonly [string, string])[] {
  const { folder = `src/${name}`, testProject } = existing ?? {};
  const tests = testProject === undefined ? `test/${name}.Tests` : posix.dirname(testProject);
  return [
    [`src/${name}`, folder],
    [`test/${name}.Tests`, tests],
  ];
}

const renamer =
  (folders: readonly (readonly [string, string])[]) =>
  (path: string): string => {
    const found = folders.find(([from]) => path.startsWith(`${from}/`));
    return found === undefined ? path : found[1] + path.slice(found[0].length);
  };
