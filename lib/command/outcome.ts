import type { Change } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';

/** What a command came to: changes of files, or a result to show. */
export type Outcome = PlannedOutcome | CommandResult;

/** Changes of files, which nobody has made yet. */
export interface PlannedOutcome {
  readonly plan: Plan;
  /** Absolute folder that the plan's paths start from. */
  readonly root: string;
  /** Runs when the changes are made and reported; not in a dry run. */
  readonly afterwards?: ((changes: readonly Change[]) => Promise<FollowUp>) | undefined;
}

/** What came of the changes. */
export interface FollowUp {
  /** For a person, after the report. */
  readonly lines?: readonly string[];
  /** What `--json` prints in addition to the report and the plan's data. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** 0 if omitted. */
  readonly exitCode?: number;
}

/** What a command found. No file changes. */
export interface CommandResult {
  /** For a person, on stdout; '' if the command has shown everything already. */
  readonly text: () => string;
  /** The one object that `--json` prints. */
  readonly data: () => object;
  /** 0 if omitted. */
  readonly exitCode?: number;
}
