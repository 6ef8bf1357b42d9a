import { cancelled, ExitCode, LambdaAotError } from '../errors.ts';
import type { ConflictPolicy } from '../inputs/general.ts';
import type { Change } from './changes.ts';

/** The possible answers for a file that exists and differs. */
export type ConflictDecision = 'overwrite' | 'skip' | 'overwrite-all' | 'skip-all' | 'diff' | 'cancel';

export interface ConflictDialog {
  /** Formats a path for display. */
  readonly show: (path: string) => string;
  readonly ask: (change: Change) => Promise<ConflictDecision>;
  readonly showDiff: (change: Change) => void;
}

/**
 * Settles every conflict before anything is written.
 *
 * @returns the changes after all decisions: overwritten files are `changed`, skipped ones remain `conflict`
 * @throws LambdaAotError (exit code 73) with policy `fail`; (exit code 130) if the user cancels
 */
export async function settleConflicts(
  changes: readonly Change[],
  policy: ConflictPolicy,
  talk: ConflictDialog,
): Promise<Change[]> {
  const conflicts = changes.filter(({ status }) => status === 'conflict').map(({ path }) => talk.show(path));
  if (policy === 'fail' && conflicts.length > 0) throw wouldOverwrite(conflicts);
  const settled: Change[] = [];
  let standing: ConflictPolicy = policy;
  for (const change of changes) {
    if (change.status !== 'conflict') {
      settled.push(change);
      continue;
    }
    const decision = standing === 'ask' ? await decide(change, talk) : standing;
    if (decision === 'overwrite-all') standing = 'overwrite';
    if (decision === 'skip-all') standing = 'skip';
    settled.push(decision.startsWith('overwrite') ? { ...change, status: 'changed' } : change);
  }
  return settled;
}

async function decide(change: Change, talk: ConflictDialog): Promise<ConflictDecision> {
  for (;;) {
    const decision = await talk.ask(change);
    if (decision === 'cancel') throw cancelled();
    if (decision !== 'diff') return decision;
    talk.showDiff(change);
  }
}

function wouldOverwrite(files: readonly string[]): LambdaAotError {
  const what = files.length === 1 ? '1 file exists and differs' : `${files.length} files exist and differ`;
  return new LambdaAotError(
    `${what}: ${files.join(', ')}. Nothing was written. Pass --conflict skip or --conflict overwrite.`,
    ExitCode.wouldOverwrite,
    files,
  );
}
