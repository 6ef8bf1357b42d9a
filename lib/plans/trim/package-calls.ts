import { join } from 'node:path';
import { askCompiler } from '../../compiler/ask-compiler.ts';
import type { PackageCall, SourcePlace } from '../../compiler/facts.ts';
import { pathFrom } from '../../compiler/path-from.ts';
import type { Console } from '../../console/console.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';
import { readClosure } from '../../trim/facts/closure.ts';

/** The calls of a function's code to packages, with paths relative to the root; undefined if the compiler cannot look. */
export async function packageCalls(
  solution: Solution,
  fn: SolutionFunction,
  console: Console,
): Promise<readonly PackageCall[] | undefined> {
  const { root } = solution;
  if (!readClosure(solution, fn.project).isRestored) return undefined;
  const progress = console.startProgress('Asking the compiler');
  const shown = (place: SourcePlace): SourcePlace => ({
    ...place,
    path: pathFrom(root)(place.path),
  });
  try {
    const [answer] = await askCompiler(root, [{ path: join(root, fn.project) }], () => undefined);
    return answer?.facts?.packageCalls.map((call) => ({
      ...call,
      place: shown(call.place),
      types: call.types.map(({ type, via }) => ({ type, ...(via && { via: shown(via) }) })),
    }));
  } finally {
    progress.stop();
  }
}
