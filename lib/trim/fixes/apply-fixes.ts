import type { Edits } from '../../plan/edits.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { OwnCode } from '../facts/own-code.ts';
import { fixKind } from './catalogue.ts';
import type { Fix } from './define.ts';

/**
 * Makes the edits of fixes.
 *
 * @returns one line for each change
 */
export const applyFixes = (
  fixes: readonly Fix[],
  edits: Edits,
  fn: SolutionFunction,
  own: OwnCode,
): string[] => fixes.flatMap((fix) => fixKind(fix.id).apply(fix, { edits, fn, own }));
