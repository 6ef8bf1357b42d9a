import type { CommandContext } from '../../command/context.ts';
import type { PlannedOutcome } from '../../command/outcome.ts';
import type { EventSourceId } from '../../events/catalogue.ts';
import { functionChoices } from '../../blueprint/source-inputs.ts';
import { readSolution } from '../../solution/read.ts';
import { planEvent } from './plan.ts';

export interface EventAnswers {
  readonly source: EventSourceId;
  readonly function: string;
  readonly replace: boolean;
}

export function executeEvent(
  { source, function: name, replace }: EventAnswers,
  { cwd, dependent }: CommandContext,
): PlannedOutcome {
  const solution = readSolution(cwd);
  const choices = functionChoices(name, source, dependent);
  return { plan: planEvent(solution, choices, replace), root: solution.root };
}
