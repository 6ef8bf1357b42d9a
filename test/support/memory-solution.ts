import assert from 'node:assert/strict';
import type { Plan } from '../../lib/plan/plan.ts';
import type { ExistingSolution } from '../../lib/solution/existing.ts';
import type { SolutionChoices } from '../../lib/blueprint/choices.ts';
import { planNewSolution } from '../../lib/plans/new-solution.ts';
import { defaultChoices } from './choices.ts';

/** A new solution, its files in memory. */
export class Solution implements ExistingSolution {
  readonly solutionFile = 'Orders.slnx';
  readonly templateFile = 'template.yaml';
  readonly files = new Map<string, string>();

  constructor(made = defaultChoices) {
    const { files } = planNewSolution(made);
    for (const { path, contents } of files)
      this.files.set(path.slice(made.name.length + 1), contents.toString());
  }

  get choices(): SolutionChoices {
    const records = JSON.parse(this.text('.yo-rc.json').replace('\uFEFF', '')) as Record<
      string,
      { answers: SolutionChoices }
    >;
    return records['generator-lambda-aot']?.answers ?? assert.fail('nothing is recorded');
  }

  readonly read = (path: string): string | undefined => this.files.get(path);
  readonly list = (folder: string): string[] =>
    [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`));

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

  text(path: string): string {
    return this.files.get(path) ?? assert.fail(`there is no ${path}`);
  }
}
