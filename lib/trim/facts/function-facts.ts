import type { PackageCall } from '../../compiler/facts.ts';
import { readItems } from '../../edit/msbuild/items.ts';
import { readProperty } from '../../edit/msbuild/properties.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';
import { semanticModelOf } from '../../serializable/semantic-model.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Closure } from './closure.ts';
import { readClosure } from './closure.ts';
import type { OwnCode } from './own-code.ts';
import { ownCode } from './own-code.ts';
import type { TypeIndex } from './type-index.ts';
import { typeIndexOf } from './type-index.ts';

/** Facts about a function from the solution and the packages on this machine, before any warning is read. */
export interface FunctionFacts {
  readonly own: OwnCode;
  readonly closure: Closure;
  readonly index: TypeIndex;
  /** Simple names of the assemblies that the project roots. */
  readonly roots: readonly string[];
  /** Simple names of the assemblies that are kept whole: the roots, and what partial trimming does not trim. */
  readonly kept: readonly string[];
  /** Path of the function's project. */
  readonly project: string;
  /** The project sets TrimMode to partial, which keeps assemblies whole that do not declare to be trimmable. */
  readonly isPartial: boolean;
}

/**
 * Reads the facts of a function.
 *
 * @param closure read from the solution and its obj folders if omitted
 * @param index read from the packages on this machine if omitted
 * @param calls what the compiler knows of calls to packages, with paths relative to the solution's root
 * @throws LambdaAotError (exit code 2) if the function's code cannot be read
 */
export function readFunctionFacts(
  solution: Solution,
  fn: SolutionFunction,
  closure: Closure = readClosure(solution, fn.project),
  index: TypeIndex = typeIndexOf(closure.assemblies),
  calls?: readonly PackageCall[],
): FunctionFacts {
  const model = semanticModelOf(fn);
  const roots = rootsOf(solution, fn);
  const isPartial = lastValue(solution, fn.project, 'TrimMode') === 'partial';
  return {
    closure,
    own: ownCode(model, closure.assemblies, calls),
    index,
    roots,
    kept: isPartial ? [...roots, ...notTrimmable(solution, closure)] : roots,
    project: fn.project,
    isPartial,
  };
}

const lastValue = (solution: Solution, path: string, name: string): string | undefined =>
  readProperty(solution.projectXml(path), name).at(-1)?.value;

/** The solution's own assemblies that partial trimming keeps whole. */
const notTrimmable = (solution: Solution, { assemblies }: Closure): string[] =>
  assemblies
    .filter(({ kind }) => kind === 'function' || kind === 'project')
    .filter(({ from }) =>
      ['IsTrimmable', 'IsAotCompatible'].every((name) => lastValue(solution, from, name) !== 'true'),
    )
    .map(({ name }) => name);

/** Includes roots under a condition. */
function rootsOf(solution: Solution, { project }: SolutionFunction): string[] {
  const text = solution.projectXml(project);
  return refusedAsUsage(project, () => readItems(text, 'TrimmerRootAssembly')).map(({ include }) => include);
}
