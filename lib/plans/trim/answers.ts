import { usageError } from '../../errors.ts';
import type { TrimMode } from '../../tables/profiles.ts';

/** What a person asks of `trim`. */
export interface TrimAnswers {
  /** Simple names of assemblies. */
  readonly assemblies: readonly string[];
  readonly type: readonly string[];
  /** '' for the only one. */
  readonly function: string;
  readonly mode: TrimMode | undefined;
  readonly remove: boolean;
  readonly list: boolean;
  /** File, `-` for stdin, '' for none. */
  readonly log: string;
  readonly publish: boolean;
  readonly apply: 'ask' | 'recommended' | 'none';
  readonly check: boolean;
  readonly verify: boolean;
  readonly invoke: boolean;
  readonly event: string;
  readonly payload: string | undefined;
}

/** @throws LambdaAotError (exit code 2) if flags do not go together */
export function refuseContradictions(answers: TrimAnswers, dryRun: boolean): void {
  const { assemblies, type, mode, remove, list, log, publish, check, verify, invoke } = answers;
  const named = assemblies.length + type.length > 0;
  const problems = [
    ...(log !== '' && publish ? ['Pass --log or --publish, not both.'] : []),
    ...(remove && !named ? ['Pass the roots to remove: lambda-aot trim Shared --remove'] : []),
    ...(invoke && !verify ? ['--invoke compares responses. Pass --verify too.'] : []),
    ...(check && log === '' && !publish ? ['Pass --log <file> or --publish with --check.'] : []),
    ...((list || check) && (named || mode !== undefined || verify)
      ? [`--${list ? 'list' : 'check'} changes nothing. Remove the flags and names that would.`]
      : []),
    ...(!named && mode === undefined && log === '' && !publish && !list
      ? ['Pass assemblies to keep, or --type, --mode, --log <file>, --publish or --list.']
      : []),
    ...(verify && dryRun ? ['--verify compares what was written. Remove --dry-run.'] : []),
  ];
  if (problems.length > 0) throw usageError(problems);
}
