import type { CommandContext } from '../../command/context.ts';
import type { PlannedOutcome } from '../../command/outcome.ts';
import type { EventSourceId } from '../../events/catalogue.ts';
import { functionChoices } from '../../blueprint/source-inputs.ts';
import { readSolution } from '../../solution/read.ts';
import { planFunction } from './new-function.ts';

export interface FunctionAnswers {
  readonly name: string;
  readonly event: EventSourceId;
}

export function executeFunction(
  { name, event }: FunctionAnswers,
  { cwd, dependent }: CommandContext,
): PlannedOutcome {
  const solution = readSolution(cwd);
  return { plan: planFunction(solution, functionChoices(name, event, dependent)), root: solution.root };
}
