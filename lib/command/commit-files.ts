import { join } from 'node:path';
import type { CommandRequest } from '../inputs/request.ts';
import type { Change, PendingFile } from '../plan/changes.ts';
import { compareWithDisk } from '../plan/changes.ts';
import { commit } from '../plan/commit.ts';
import { settleConflicts } from '../plan/conflicts.ts';
import { diffOf } from '../plan/diff.ts';
import { shownPath } from '../plan/plan-report.ts';
import type { PlannedOutcome } from './outcome.ts';
import { askAboutConflict } from './prompts.ts';
import type { Terminal } from './context.ts';

/** The files of a plan, with absolute paths. */
export function filesOf({ plan, root }: PlannedOutcome): PendingFile[] {
  return [
    ...plan.files.map(({ path, contents, edit = false }) => ({
      path: join(root, path),
      contents: Buffer.from(contents),
      edit,
    })),
    ...(plan.removed ?? []).map((path) => ({ path: join(root, path), contents: undefined, edit: false })),
  ];
}

/**
 * Compares files with the disk, settles conflicts, and writes all files or none. A dry run writes none.
 *
 * @returns the changes by path, or in a dry run the changes that would be made
 */
export async function commitFiles(
  files: readonly PendingFile[],
  { settings, cwd }: CommandRequest,
  { console, prompter }: Terminal,
): Promise<readonly Change[]> {
  const changes = files.map(compareWithDisk).sort((left, right) => (left.path < right.path ? -1 : 1));
  if (settings.dryRun) return changes;
  const settled = await settleConflicts(changes, settings.conflict, {
    show: (path) => shownPath(path, cwd),
    ask: ({ path }) => askAboutConflict(prompter, shownPath(path, cwd)),
    showDiff: (change) => {
      console.say(diffOf(change, shownPath(change.path, cwd), console.err.colors));
    },
  });
  commit(settled);
  return settled;
}
