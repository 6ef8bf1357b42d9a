import type { CommandContext } from '../../command/context.ts';
import type { FollowUp } from '../../command/outcome.ts';
import { ExitCode } from '../../errors.ts';
import type { Change } from '../../plan/changes.ts';
import { leavingNothing } from '../../process/group.ts';
import type { Solution } from '../../solution/solution.ts';
import { readSolution } from '../../solution/read.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { trimmedFunction } from './trimmed-function.ts';
import { compare } from '../../trim/verify/compare.ts';
import type { PublishMeasurement } from '../../trim/verify/measure.ts';
import { measure } from '../../trim/verify/measure.ts';
import { comparisonLines } from '../../trim/show/comparison-lines.ts';
import type { TrimAnswers } from './answers.ts';

/** Publishes a function as it is now, and with --invoke invokes it. */
export function measureFunction(
  solution: Solution,
  fn: SolutionFunction,
  { invoke, event, payload }: TrimAnswers,
  { cwd, console }: CommandContext,
): Promise<PublishMeasurement> {
  const sent = invoke ? { event, payload } : undefined;
  return leavingNothing(console, () => measure(cwd, solution, fn, sent, console));
}

/** Measures again after the changes, and says what they did: exit code 3 if they did not help. */
export async function verifyChanges(
  before: PublishMeasurement,
  changes: readonly Change[],
  answers: TrimAnswers,
  context: CommandContext,
): Promise<FollowUp> {
  if (changes.every(({ status }) => status === 'unchanged'))
    return { lines: ['Nothing was changed, so there is nothing to compare.'] };
  const solution = readSolution(context.cwd);
  const fn = trimmedFunction(solution, answers.function);
  const verification = compare(before, await measureFunction(solution, fn, answers, context));
  const { outcome } = verification;
  return {
    lines: ['', ...comparisonLines(verification, context.console.err.colors)],
    data: { verification },
    exitCode: outcome === 'same' || outcome === 'worse' ? ExitCode.found : 0,
  };
}
