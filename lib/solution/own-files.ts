import { EditRefused } from '../edit/refused.ts';
import { lineEndOf } from '../edit/text.ts';
import type { PlannedFile } from '../plan/plan.ts';
import type { ExistingSolution } from './existing.ts';
import { functionFiles } from './function-files.ts';
import type { SolutionModel } from './model.ts';

const comparable = (text: string | Buffer): string =>
  text.toString().replace(/\r\n/g, '\n').replace('\uFEFF', '');

/** A function's own files, as they are and as they were generated. */
export class OwnFiles {
  readonly #solution: ExistingSolution;
  readonly #generated: ReadonlyMap<string, string>;

  constructor(solution: ExistingSolution, old: SolutionModel | undefined) {
    const files = old?.functions.flatMap((fn) => functionFiles(old, fn)) ?? [];
    this.#solution = solution;
    this.#generated = new Map(files.map(({ path, contents }) => [path, comparable(contents)]));
  }

  isGenerated(path: string): boolean {
    const text = this.#read(path);
    return text !== undefined && comparable(text) === this.#generated.get(path);
  }

  /** What is as it was generated is meant to change, and keeps its line ends; a type of Shared that is there stays. */
  replacement(file: PlannedFile): PlannedFile[] {
    const text = this.#read(file.path);
    if (text === undefined) return [file];
    if (file.path.startsWith('src/Shared/')) return [];
    if (!this.isGenerated(file.path)) return [file];
    const contents = file.contents.toString().replace(/\n/g, lineEndOf(text));
    return [{ ...file, contents: (text.startsWith('\uFEFF') ? '\uFEFF' : '') + contents, edit: true }];
  }

  /** Code of the old starter, beside its handler, that no other file names. */
  leftOver(planned: readonly PlannedFile[]): string[] {
    const paths = new Set(planned.map(({ path }) => path));
    const types = [...this.#generated.keys()].filter(
      (path) =>
        /^(src\/(?!Shared\/)|test\/).*\.cs$/.test(path) && !path.endsWith('/Function.cs') && !paths.has(path),
    );
    return types.filter((path) => this.isGenerated(path) && !this.#isNamed(path, types, planned));
  }

  #isNamed(path: string, types: readonly string[], planned: readonly PlannedFile[]): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.cs'.length);
    const folder = path.slice(0, path.lastIndexOf('/'));
    const now = new Map(planned.map((file) => [file.path, file.contents.toString()]));
    const others = [
      ...this.#solution.list(folder),
      ...this.#solution.list(folder.replace('src/', 'test/') + '.Tests'),
    ]
      .filter((each) => each.endsWith('.cs') && !types.includes(each))
      .map((each) => now.get(each) ?? this.#read(each) ?? '');
    return others.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  }

  /** What can't be read as text is none of ours. */
  #read(path: string): string | undefined {
    try {
      return this.#solution.read(path);
    } catch (error) {
      if (error instanceof EditRefused) return undefined;
      throw error;
    }
  }
}
