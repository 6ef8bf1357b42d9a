import { basename, relative, sep } from 'node:path';
import type { Colors } from '../console/colors.ts';
import type { Change, ChangeStatus } from './changes.ts';
import { diffOf } from './diff.ts';
import type { Plan } from './plan.ts';

/** The output of `--json`. Paths are relative to the working directory, with forward slashes. */
export interface PlanReport {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Files that exist and differ, and were not changed. */
  readonly conflicts: readonly string[];
  readonly warnings: readonly string[];
  readonly next: readonly string[];
}

/** A path for display: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

export function reportOf(changes: readonly Change[], plan: Omit<Plan, 'files'>, cwd: string): PlanReport {
  const withStatus = (status: ChangeStatus): string[] =>
    changes.filter((change) => change.status === status).map(({ path }) => shownPath(path, cwd));
  return {
    created: withStatus('created'),
    changed: withStatus('changed'),
    unchanged: withStatus('unchanged'),
    removed: withStatus('removed'),
    conflicts: withStatus('conflict'),
    warnings: plan.warnings,
    next: plan.next,
  };
}

const labelsIn = ({ dim, green, red, yellow }: Colors): Record<ChangeStatus, string> => ({
  created: green('create'),
  changed: yellow('change'),
  removed: red('remove'),
  conflict: yellow('  keep'),
  unchanged: dim('  same'),
});

/** The report after a run. */
export function reportLines(
  changes: readonly Change[],
  report: PlanReport,
  cwd: string,
  colors: Colors,
  details: readonly string[] = [],
): string[] {
  const labels = labelsIn(colors);
  const files = changes.map(({ path, status }) => `  ${labels[status]} ${shownPath(path, cwd)}`);
  const inside = details.map((line) => `    ${line}`);
  const next = report.next.length > 0 ? ['', 'Next:', ...report.next.map((line) => `  ${line}`)] : [];
  return [...files, ...inside, ...warningLines(report.warnings, colors), ...next];
}

/** The report of `--dry-run`: the files to create, and a diff for every file that would change. */
export function dryRunLines(
  changes: readonly Change[],
  report: PlanReport,
  cwd: string,
  colors: Colors,
): string[] {
  const labels = labelsIn(colors);
  const created = changes
    .filter(({ status }) => status === 'created')
    .map(({ path, after }) => `  ${labels.created} ${shownPath(path, cwd)} (${lineCount(after)} lines)`);
  const differing = changes.filter(({ status }) => ['changed', 'conflict', 'removed'].includes(status));
  const diffs = differing
    .filter((change) => !isRecord(change))
    .map((change) => diffOf(change, shownPath(change.path, cwd), colors));
  const records = differing
    .filter(isRecord)
    .map(({ path }) => `  ${labels.changed} ${shownPath(path, cwd)} (the settings of the solution)`);
  return [
    ...created,
    ...records,
    ...diffs,
    ...warningLines(report.warnings, colors),
    'Dry run: nothing was written.',
  ];
}

/** The record changes with every command, and its hashes are of no interest in a diff. */
const isRecord = ({ path }: Change): boolean => basename(path) === '.yo-rc.json';

function warningLines(warnings: readonly string[], { yellow }: Colors): string[] {
  return warnings.map((warning) => `${yellow('⚠')} ${warning}`);
}

function lineCount(contents: Buffer | undefined): number {
  return contents === undefined ? 0 : contents.toString('utf8').split('\n').length - 1;
}
