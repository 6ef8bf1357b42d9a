import { planFunction } from '../../lib/solution/add-function.ts';
import { readSolution } from '../../lib/solution/existing.ts';
import { functionChoices } from '../../lib/solution/source-inputs.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from './inputs.ts';
import { command } from './inputs.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { name, event } = this.answers;
    this.apply(planFunction(readSolution(this.request.cwd), functionChoices(name, event, this.dependent)));
  }
}
