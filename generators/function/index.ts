import { planFunction } from '../../lib/plans/new-function.ts';
import { readSolution } from '../../lib/solution/read.ts';
import { functionChoices } from '../../lib/blueprint/source-inputs.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from '../../lib/commands/function.ts';
import { command } from '../../lib/commands/function.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { name, event } = this.answers;
    this.apply(planFunction(readSolution(this.request.cwd), functionChoices(name, event, this.dependent)));
  }
}
