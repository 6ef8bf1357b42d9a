import { planEvent } from '../../lib/plans/event/plan.ts';
import { readSolution } from '../../lib/solution/read.ts';
import { functionChoices } from '../../lib/blueprint/source-inputs.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from '../../lib/commands/event.ts';
import { command } from '../../lib/commands/event.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { source, function: name, replace } = this.answers;
    const choices = functionChoices(name, source, this.dependent);
    this.apply(planEvent(readSolution(this.request.cwd), choices, replace));
  }
}
