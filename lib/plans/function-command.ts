import type { Context } from '../command/context.ts';
import type { PlannedOutcome } from '../command/outcome.ts';
import type { EventSourceId } from '../events/catalogue.ts';
import { functionChoices } from '../blueprint/source-inputs.ts';
import { readSolution } from '../solution/existing.ts';
import { planFunction } from './add-function.ts';

export interface FunctionAnswers {
  readonly name: string;
  readonly event: EventSourceId;
}

export function executeFunction(
  { name, event }: FunctionAnswers,
  { cwd, dependent }: Context,
): PlannedOutcome {
  return { plan: planFunction(readSolution(cwd), functionChoices(name, event, dependent)), root: cwd };
}
