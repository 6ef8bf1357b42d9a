import { join } from 'node:path';
import { initRepository } from '../../lib/process/git.ts';
import { usageError } from '../../lib/errors.ts';
import { planNewSolution } from '../../lib/plans/new-solution.ts';
import { functionChoices } from '../../lib/blueprint/source-inputs.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from '../../lib/commands/new.ts';
import { command } from '../../lib/commands/new.ts';

const unevenMessage = (names: number, events: number): string =>
  `There are ${events} event sources and ${names} function names. Give --function a name for each, or leave it out.`;

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;

  writing(): void {
    const { advanced, git, event: events, function: names, ...choices } = this.answers;
    if (names.length !== events.length) throw usageError([unevenMessage(names.length, events.length)]);
    const functions = events.map((event, at) => functionChoices(names[at] ?? '', event, this.dependent));
    this.apply(planNewSolution({ ...choices, functions }));
  }

  install(): void {
    const { git, name } = this.answers;
    if (git && !this.request.settings.dryRun) initRepository(join(this.request.cwd, name));
  }
}
