import type { CommandContext } from '../../command/context.ts';
import type { Outcome } from '../../command/outcome.ts';
import type { TrimAnswers } from './answers.ts';
import { refuseContradictions } from './answers.ts';
import { changeTrimming } from './change-trimming.ts';
import { checkWarnings, listKept } from './results.ts';

/** @throws LambdaAotError (exit code 2) if flags do not go together, or a name is wrong */
export function executeTrim(answers: TrimAnswers, context: CommandContext): Promise<Outcome> {
  refuseContradictions(answers, context.settings.dryRun);
  if (answers.list) return listKept(answers, context);
  if (answers.check) return checkWarnings(answers, context);
  return changeTrimming(answers, context);
}
