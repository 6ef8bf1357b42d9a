import { readItems } from '../../edit/msbuild/items.ts';
import { readProperty } from '../../edit/msbuild/properties.ts';
import { understand } from '../../serializable/code.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import type { FunctionFolder } from '../../solution/function-list.ts';
import { readFunctionProject } from '../../solution/function-projects.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';
import type { Closure } from './closure.ts';
import { readClosure } from './closure.ts';
import { ownCode } from './own-code.ts';
import type { Known } from '../causes/located-warning.ts';
import type { TypeIndex } from './type-index.ts';
import { indexOf } from './type-index.ts';

/**
 * What is known of a function before any log.
 *
 * @param closure read from the solution and its obj folders where it is left out
 * @param index read from the packages on this machine where it is left out
 * @throws LambdaAotError (exit code 2) where the function's code can't be read
 */
export function whatIsKnown(
  solution: ExistingSolution,
  fn: FunctionFolder,
  closure: Closure = readClosure(solution, fn.project),
  index: TypeIndex = indexOf(closure.assemblies),
): Known {
  const code = understand(readFunctionProject(solution, fn));
  const roots = rootsOf(solution, fn);
  const isPartial = lastValue(solution, fn.project, 'TrimMode') === 'partial';
  return {
    closure,
    own: ownCode(code, closure.assemblies),
    index,
    roots,
    kept: isPartial ? [...roots, ...notTrimmable(solution, closure)] : roots,
    project: fn.project,
    isPartial,
  };
}

const lastValue = (solution: ExistingSolution, path: string, name: string): string | undefined =>
  readProperty(solution.read(path) ?? '', name).at(-1)?.value;

/** The solution's own assemblies that partial trimming leaves alone. */
const notTrimmable = (solution: ExistingSolution, { assemblies }: Closure): string[] =>
  assemblies
    .filter(({ kind }) => kind === 'function' || kind === 'project')
    .filter(({ from }) =>
      ['IsTrimmable', 'IsAotCompatible'].every((name) => lastValue(solution, from, name) !== 'true'),
    )
    .map(({ name }) => name);

/** Simple names of the assemblies that a project keeps whole; those under a condition count too. */
export function rootsOf(solution: ExistingSolution, { project }: FunctionFolder): string[] {
  const text = solution.read(project) ?? '';
  return refusedAsUsage(project, () => readItems(text, 'TrimmerRootAssembly')).map(({ include }) => include);
}
