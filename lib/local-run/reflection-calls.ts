import { reviewAll, warningLines } from '../serializable/function-reviews.ts';
import type { SolutionFunction } from '../solution/function.ts';

/**
 * The calls to JsonSerializer without metadata in the code of a function: one line each, with file, line and, if the
 * code shows it, the type. The error at run time contains none of these.
 */
export function reflectionCalls(fn: SolutionFunction): string[] {
  const reviews = reviewAll([fn]).map((each) => ({
    ...each,
    warnings: each.warnings.filter(({ code }) => code === 'reflection-call'),
  }));
  return warningLines(reviews);
}
