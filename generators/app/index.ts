import { join } from 'node:path';
import { initRepository } from '../../lib/solution/git.ts';
import { planNewSolution } from '../../lib/solution/new-solution.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from './inputs.ts';
import { command } from './inputs.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { advanced, git, ...choices } = this.answers;
    this.apply(planNewSolution(choices));
  }

  install(): void {
    const { git, name } = this.answers;
    if (git && !this.request.settings.dryRun) initRepository(join(this.request.cwd, name));
  }
}
