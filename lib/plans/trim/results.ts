import type { Context } from '../../command/context.ts';
import type { Result } from '../../command/outcome.ts';
import { ExitCode } from '../../errors.ts';
import { leavingNothing } from '../../process/group.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import { readSolution } from '../../solution/existing.ts';
import type { FunctionFolder } from '../../solution/function-list.ts';
import { oneFunction } from '../../solution/function-list.ts';
import { findCauses } from '../../trim/causes.ts';
import { whatIsKnown } from '../../trim/known.ts';
import { listRoots, rootListLines } from '../../trim/list-roots.ts';
import type { TrimWarning } from '../../trim/log.ts';
import { publishForWarnings } from '../../trim/publish.ts';
import { readLog, warningsFor } from '../../trim/read-log.ts';
import { causeLines } from '../../trim/show.ts';
import type { TrimAnswers } from './answers.ts';

/** What a function keeps whole; with --publish after a publish, which restores the packages and measures. */
export async function listKept(answers: TrimAnswers, { cwd, console }: Context): Promise<Result> {
  const solution = readSolution(cwd);
  const fn = oneFunction(solution, answers.function, '--function');
  if (answers.publish) await leavingNothing(console, () => publishForWarnings(cwd, fn, console));
  const list = listRoots(cwd, solution, fn, whatIsKnown(solution, fn));
  return { text: () => rootListLines(list).join('\n'), data: () => list };
}

/** The causes of a function's warnings, for people and for CI: exit code 3 if there are any. */
export async function checkWarnings(answers: TrimAnswers, context: Context): Promise<Result> {
  const solution = readSolution(context.cwd);
  const fn = oneFunction(solution, answers.function, '--function');
  const warnings = await warningsOf(answers, solution, fn, context);
  // After the publish, which restores the packages.
  const known = whatIsKnown(solution, fn);
  const causes = findCauses(warnings, known);
  return {
    text: () => causeLines(causes, known.own, context.console.out.colors).join('\n'),
    data: () => ({ function: fn.name, causes }),
    exitCode: causes.length > 0 ? ExitCode.found : 0,
  };
}

async function warningsOf(
  { publish, log }: TrimAnswers,
  solution: ExistingSolution,
  fn: FunctionFolder,
  { cwd, console }: Context,
): Promise<readonly TrimWarning[]> {
  if (!publish) return warningsFor(fn, solution, readLog(log, cwd));
  const { warnings } = await leavingNothing(console, () => publishForWarnings(cwd, fn, console));
  return warnings;
}
