import { posix } from 'node:path';
import { readItems } from "../edit/msbuild/items.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
/**
 * A project, then those that it refers to, and theirs: the paths of those that are there, each once.
 *
 * @param project path of a .csproj in the solution
 * @throws LambdaAotError (exit code 2) where a project can't be read
 */
export function withReferences(solution, project, seen = new Set()) {
    const text = refusedAsUsage(project, () => solution.read(project));
    if (text === undefined || seen.has(project))
        return [];
    seen.add(project);
    const references = refusedAsUsage(project, () => readItems(text, 'ProjectReference')).map(({ include }) => posix.join(posix.dirname(project), include.replaceAll('\\', '/')));
    return [project, ...references.flatMap((path) => withReferences(solution, path, seen))];
}
