import { reviewAll, warningLines } from '../serializable/function-reviews.ts';
import type { SolutionFunction } from '../solution/function.ts';

/**
 * Where a function's code calls JsonSerializer without metadata, one line each with file, line and, if the code shows
 * it, the type. The error at run time names none of them.
 */
export function reflectionCalls(fn: SolutionFunction): string[] {
  const reviews = reviewAll([fn]).map((each) => ({
    ...each,
    warnings: each.warnings.filter(({ code }) => code === 'reflection-call'),
  }));
  return warningLines(reviews);
}
