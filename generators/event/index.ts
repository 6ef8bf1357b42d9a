import { planEvent } from '../../lib/solution/add-event.ts';
import { readSolution } from '../../lib/solution/existing.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from './inputs.ts';
import { command } from './inputs.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { source, function: name } = this.answers;
    this.apply(planEvent(readSolution(this.request.cwd), { name, event: source }));
  }
}
