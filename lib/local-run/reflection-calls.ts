import { findingLines, scanned } from '../serializable/function-reviews.ts';
import type { SolutionFunction } from '../solution/function.ts';

/**
 * The calls to JsonSerializer without metadata in the code of a function: one line each, with file, line and, if the
 * code shows it, the type. The error at run time contains none of these.
 */
export function reflectionCalls(fn: SolutionFunction): string[] {
  const review = scanned(fn);
  return findingLines([
    { ...review, warnings: review.warnings.filter(({ code }) => code === 'reflection-call') },
  ]);
}
