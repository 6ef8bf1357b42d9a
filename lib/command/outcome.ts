import type { Change } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';

/** The outcome of a command: changes to files, or a result to show. */
export type Outcome = PlannedOutcome | CommandResult;

/** Changes to files that are not made yet. */
export interface PlannedOutcome {
  readonly plan: Plan;
  /** Absolute path of the folder that the paths of the plan are relative to. */
  readonly root: string;
  /** Runs after the changes are made and reported, but not in a dry run. */
  readonly afterwards?: ((changes: readonly Change[]) => Promise<FollowUp>) | undefined;
}

/** The result of what runs after the changes. */
export interface FollowUp {
  /** Lines to show after the report. */
  readonly lines?: readonly string[];
  /** What `--json` prints in addition to the report and the plan's data. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** 0 if omitted. */
  readonly exitCode?: number;
}

/** The result of a command that changes no files. */
export interface CommandResult {
  /** Text for stdout; '' if the command has shown everything already. */
  readonly text: () => string;
  /** The one object that `--json` prints. */
  readonly data: () => object;
  /** 0 if omitted. */
  readonly exitCode?: number;
}
