import assert from 'node:assert/strict';
import type { SolutionChoices } from '../../lib/blueprint/choices.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { planNewSolution } from '../../lib/plans/new/new-solution.ts';
import type { FunctionRecord } from '../../lib/solution/record-functions.ts';
import { memoryFiles } from '../../lib/solution/memory-files.ts';
import { Solution } from '../../lib/solution/solution.ts';
import { defaultChoices } from './choices.ts';

/** A solution whose files are in memory. */
export class MemorySolution {
  readonly files = new Map<string, string>();

  constructor(made: SolutionChoices | undefined = defaultChoices) {
    const { files } = planNewSolution(made);
    for (const { path, contents } of files)
      this.files.set(path.slice(made.name.length + 1), contents.toString());
  }

  /** The solution as commands find it now. */
  get found(): Solution {
    return new Solution('/solution', memoryFiles(this.files));
  }

  get records(): readonly FunctionRecord[] {
    return this.found.record?.functions ?? assert.fail('nothing is recorded');
  }

  readonly list = (folder: string): string[] =>
    [...this.files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));

  /** @returns the paths of the files that are other than before */
  commit({ files, removed = [] }: Plan): string[] {
    const changed = files.filter(({ path, contents }) => this.files.get(path) !== contents.toString());
    for (const { path, contents } of changed) this.files.set(path, contents.toString());
    for (const path of removed) this.files.delete(path);
    return [...changed.map(({ path }) => path), ...removed];
  }

  change(path: string, edit: (text: string) => string): void {
    this.files.set(path, edit(this.text(path)));
  }

  /** Moves all files of a folder. */
  move(from: string, to: string): void {
    for (const path of this.list(from)) {
      this.files.set(`${to}${path.slice(from.length)}`, this.text(path));
      this.files.delete(path);
    }
  }

  remove(folder: string): void {
    for (const path of this.list(folder)) this.files.delete(path);
  }

  text(path: string): string {
    return this.files.get(path) ?? assert.fail(`there is no ${path}`);
  }
}
