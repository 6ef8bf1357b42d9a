import { planFunction } from '../../lib/solution/add-function.ts';
import { readSolution } from '../../lib/solution/existing.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from './inputs.ts';
import { command } from './inputs.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    this.apply(planFunction(readSolution(this.request.cwd), this.answers));
  }
}
