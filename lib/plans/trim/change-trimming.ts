import type { CommandContext, Questions } from '../../command/context.ts';
import type { PlannedOutcome } from '../../command/outcome.ts';
import { leavingNothing } from '../../process/group.ts';
import { readSolution } from '../../solution/read.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { trimmedFunction } from './trimmed-function.ts';
import type { Cause } from '../../trim/causes/cause.ts';
import { recommended } from '../../trim/causes/cause.ts';
import { findCauses } from '../../trim/causes/find-causes.ts';
import { NOT_RESTORED } from '../../trim/facts/closure.ts';
import { readFunctionFacts } from '../../trim/facts/function-facts.ts';
import type { Fix } from '../../trim/fixes/define.ts';
import { fixChoices } from '../../trim/show/fix-choices.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { publishForWarnings } from '../../trim/verify/publish.ts';
import { readLog, warningsFor } from '../../trim/log/read-log.ts';
import { causeLines } from '../../trim/show/cause-lines.ts';
import { planTrim } from './plan.ts';
import { packageCalls } from './package-calls.ts';
import type { TrimAnswers } from './answers.ts';
import { measureFunction, verifyChanges } from './verification.ts';

/** Makes the changes that are named, and those that are chosen for the causes of warnings. */
export async function changeTrimming(answers: TrimAnswers, context: CommandContext): Promise<PlannedOutcome> {
  const { cwd, console, settings } = context;
  const { assemblies, type: types, remove, mode, log, publish, verify } = answers;
  const solution = readSolution(cwd);
  const fn = trimmedFunction(solution, answers.function);
  const wishes = { assemblies, types, remove, mode };
  const unbuilt = readFunctionFacts(solution, fn);
  // Names are checked before anything is compiled.
  planTrim(solution, fn, unbuilt, wishes);
  const before = verify ? await measureFunction(solution, fn, answers, context) : undefined;
  const published = before?.warnings ?? (publish ? await publishNow(solution, fn, context) : undefined);
  // A publish restores the packages.
  const calls = publish || log !== '' ? await packageCalls(solution, fn, console) : undefined;
  const facts =
    published === undefined && calls === undefined
      ? unbuilt
      : readFunctionFacts(solution, fn, undefined, undefined, calls);
  const warnings = warningsFor(fn, solution, log === '' ? (published ?? []) : readLog(log, cwd));
  const asksWhy = publish || log !== '';
  const causes = asksWhy ? findCauses(warnings, facts) : [];
  if (asksWhy && !settings.json)
    for (const line of causeLines(causes, facts.own, console.err.colors)) console.say(line);
  const fixes = await chooseFixes(causes, answers.apply, context.ask);
  const plan = planTrim(solution, fn, facts, wishes, fixes);
  const unsure = causes.length > 0 && !facts.closure.isRestored ? [NOT_RESTORED] : [];
  return {
    plan: { ...plan, warnings: [...unsure, ...plan.warnings], data: { function: fn.name, causes } },
    root: solution.root,
    afterwards: before && ((changes) => verifyChanges(before, changes, answers, context)),
  };
}

async function publishNow(
  solution: Solution,
  fn: SolutionFunction,
  { console }: CommandContext,
): Promise<readonly TrimWarning[]> {
  const { warnings } = await leavingNothing(console, () => publishForWarnings(solution.root, fn, console));
  return warnings;
}

/** The fixes to make: those that are recommended, or what a person chooses for each cause. */
async function chooseFixes(
  causes: readonly Cause[],
  apply: TrimAnswers['apply'],
  ask: Questions | undefined,
): Promise<Fix[]> {
  if (apply === 'recommended') return causes.flatMap(recommended);
  if (apply === 'none' || ask === undefined) return [];
  const chosen: Fix[] = [];
  for (const { why, fixes } of causes) {
    const possible = fixes.filter(({ edits = [] }) => edits.length > 0);
    if (possible.length === 0) continue;
    const at = await ask.choose(`${why}. Fix`, fixChoices(possible));
    chosen.push(...possible.slice(at, at + 1));
  }
  return chosen;
}
