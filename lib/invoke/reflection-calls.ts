import type { ExistingSolution } from '../solution/existing.ts';
import { readFunctionProjects } from '../solution/function-projects.ts';
import { reviewAll, warningLines } from '../plans/serializable/plan.ts';

/**
 * Where a function's code calls JsonSerializer without metadata, one line each with file, line and, where the code
 * tells it, the type. The error at run time names none of them.
 */
export function reflectionCalls(solution: ExistingSolution, functionName: string): string[] {
  const reviews = reviewAll(readFunctionProjects(solution, functionName)).map((each) => ({
    ...each,
    warnings: each.warnings.filter(({ code }) => code === 'reflection-call'),
  }));
  return warningLines(reviews);
}
