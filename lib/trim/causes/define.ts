import type { FunctionFacts } from '../facts/function-facts.ts';
import type { Cause } from './cause.ts';
import type { LocatedWarning } from './located-warning.ts';

/** Members of .NET whose use is one kind of cause, whatever code calls them. */
export interface UnsafeApi {
  /** Matches the full name of the member that is called. */
  readonly called: RegExp;
  /** What to call instead. */
  readonly instead?: string;
}

/** Warnings of one cause. */
export type WarningGroup = readonly [LocatedWarning, ...LocatedWarning[]];

/** What a kind of cause knows about a group of warnings. */
export type CauseExplanation = Pick<Cause, 'why' | 'reflected' | 'fixes' | 'note'> &
  Partial<Pick<Cause, 'reflecting'>>;

/**
 * One kind of cause. The called API says more than the code of a warning, so `apis` takes precedence over `matches`.
 */
export interface CauseDefinition {
  /** ID in the output of `trim --json`. */
  readonly kind: string;
  readonly apis?: readonly UnsafeApi[];
  /** Whether a warning that calls no unsafe API of any kind belongs here; the first of the catalogue counts. */
  readonly matches?: (located: LocatedWarning) => boolean;
  /** Equal for warnings with the same cause; if omitted, the member that the warning is in. */
  readonly groupBy?: (located: LocatedWarning) => string;
  readonly explain: (group: WarningGroup, facts: FunctionFacts) => CauseExplanation;
}

export const defineCause = (definition: CauseDefinition): CauseDefinition => definition;
