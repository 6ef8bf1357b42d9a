import { readItems } from "../edit/msbuild/items.js";
import { readProperty } from "../edit/msbuild/properties.js";
import { understand } from "../serializable/code.js";
import { readFunctionProject } from "../solution/function-projects.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
import { readClosure } from "./closure.js";
import { ownCode } from "./places.js";
import { indexOf } from "./type-index.js";
/**
 * What is known of a function before any log.
 *
 * @param closure read from the solution and its obj folders where it is left out
 * @param index read from the packages on this machine where it is left out
 * @throws LambdaAotError (exit code 2) where the function's code can't be read
 */
export function whatIsKnown(solution, fn, closure = readClosure(solution, fn.project), index = indexOf(closure.assemblies)) {
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
const lastValue = (solution, path, name) => readProperty(solution.read(path) ?? '', name).at(-1)?.value;
/** The solution's own assemblies that partial trimming leaves alone. */
const notTrimmable = (solution, { assemblies }) => assemblies
    .filter(({ kind }) => kind === 'function' || kind === 'project')
    .filter(({ from }) => ['IsTrimmable', 'IsAotCompatible'].every((name) => lastValue(solution, from, name) !== 'true'))
    .map(({ name }) => name);
/** Simple names of the assemblies that a project keeps whole; those under a condition count too. */
export function rootsOf(solution, { project }) {
    const text = solution.read(project) ?? '';
    return refusedAsUsage(project, () => readItems(text, 'TrimmerRootAssembly')).map(({ include }) => include);
}
