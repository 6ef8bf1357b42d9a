import { join } from 'node:path';
import { askCompiler } from '../compiler/ask-compiler.ts';
import { pathFrom } from '../compiler/path-from.ts';
import { reviewFacts } from '../serializable/compiler-review/review-facts.ts';
import { findingLines, scanned } from '../serializable/function-reviews.ts';
import type { SolutionFunction } from '../solution/function.ts';

/**
 * The calls to JsonSerializer without metadata in the code of a function: one line each, with file, line and type. The
 * error at run time contains none of these. The compiler knows them; if it cannot look, the scanner says what it sees.
 *
 * @param root absolute folder of the solution
 */
export async function reflectionCalls(fn: SolutionFunction, root: string): Promise<string[]> {
  const [answer] = await askCompiler(root, [{ path: join(root, fn.project) }], () => undefined);
  const { warnings } = answer?.facts ? reviewFacts(answer.facts, pathFrom(root)) : scanned(fn);
  return findingLines([{ warnings: warnings.filter(({ code }) => code === 'reflection-call') }]);
}
