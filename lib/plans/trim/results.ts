import type { CommandContext } from '../../command/context.ts';
import type { CommandResult } from '../../command/outcome.ts';
import { ExitCode } from '../../errors.ts';
import { leavingNothing } from '../../process/group.ts';
import type { Solution } from '../../solution/solution.ts';
import { readSolution } from '../../solution/read.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { trimmedFunction } from './trimmed-function.ts';
import { findCauses } from '../../trim/causes/find-causes.ts';
import { readFunctionFacts } from '../../trim/facts/function-facts.ts';
import { listRoots } from '../../trim/roots/root-list.ts';
import { rootListLines } from '../../trim/show/root-list-lines.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { publishForWarnings } from '../../trim/verify/publish.ts';
import { readLog, warningsFor } from '../../trim/log/read-log.ts';
import { causeLines } from '../../trim/show/cause-lines.ts';
import { packageCalls } from './package-calls.ts';
import type { TrimAnswers } from './answers.ts';

/** What a function keeps whole; with --publish after a publish, which restores the packages and measures. */
export async function listKept(
  answers: TrimAnswers,
  { cwd, console }: CommandContext,
): Promise<CommandResult> {
  const solution = readSolution(cwd);
  const fn = trimmedFunction(solution, answers.function);
  if (answers.publish) await leavingNothing(console, () => publishForWarnings(solution.root, fn, console));
  const list = listRoots(solution, fn, readFunctionFacts(solution, fn));
  return { text: () => rootListLines(list).join('\n'), data: () => list };
}

/** The causes of a function's warnings, for people and for CI: exit code 3 if there are any. */
export async function checkWarnings(answers: TrimAnswers, context: CommandContext): Promise<CommandResult> {
  const solution = readSolution(context.cwd);
  const fn = trimmedFunction(solution, answers.function);
  const warnings = await warningsOf(answers, solution, fn, context);
  // After the publish, which restores the packages.
  const facts = readFunctionFacts(
    solution,
    fn,
    undefined,
    undefined,
    await packageCalls(solution, fn, context.console),
  );
  const causes = findCauses(warnings, facts);
  return {
    text: () => causeLines(causes, facts.own, context.console.out.colors).join('\n'),
    data: () => ({ function: fn.name, causes }),
    exitCode: causes.length > 0 ? ExitCode.found : 0,
  };
}

async function warningsOf(
  { publish, log }: TrimAnswers,
  solution: Solution,
  fn: SolutionFunction,
  { cwd, console }: CommandContext,
): Promise<readonly TrimWarning[]> {
  if (!publish) return warningsFor(fn, solution, readLog(log, cwd));
  const { warnings } = await leavingNothing(console, () => publishForWarnings(solution.root, fn, console));
  return warnings;
}
