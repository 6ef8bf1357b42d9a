import type { Console } from '../console/console.ts';
import type { CommandRequest } from '../inputs/request.ts';
import type { Change } from '../plan/changes.ts';
import { dryRunLines, reportLines, reportOf, shownPath } from '../plan/plan-report.ts';
import type { PlannedOutcome } from './outcome.ts';

/** What was asked for, and how. */
export interface ReportedRun {
  readonly request: CommandRequest;
  /** The command that does the same without prompts; undefined if there was no prompt. */
  readonly unprompted?: string | undefined;
}

/**
 * Reports the changes of a plan, and runs the part of the command that follows them.
 *
 * @returns the exit code
 */
export async function reportChanges(
  { plan, root, afterwards }: PlannedOutcome,
  changes: readonly Change[],
  { request: { settings, cwd }, unprompted }: ReportedRun,
  console: Console,
): Promise<number> {
  // What to type next is meant for the folder of the solution.
  const next =
    root === cwd || plan.next.length === 0 ? plan.next : [`cd ${shownPath(root, cwd)}`, ...plan.next];
  const report = reportOf(changes, { ...plan, next }, cwd);
  if (!settings.json) {
    const linesOf = settings.dryRun ? dryRunLines : reportLines;
    for (const line of linesOf(changes, report, cwd, console.err.colors, plan.details)) console.say(line);
  }
  const aftermath = settings.dryRun ? undefined : await afterwards?.(changes);
  const { lines = [], data = {}, exitCode = 0 } = aftermath ?? {};
  if (settings.json) console.printJson({ ...report, ...plan.data, ...data });
  else for (const line of [...lines, ...unpromptedLines(unprompted)]) console.say(line);
  return exitCode;
}

const unpromptedLines = (unprompted: string | undefined): string[] =>
  unprompted === undefined ? [] : ['', 'Without prompts:', `  ${unprompted}`];
