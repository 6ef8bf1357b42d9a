import { posix } from 'node:path';
import { usageError } from "../errors.js";
import { alternatives, didYouMean } from "../inputs/suggest.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
/**
 * The functions of a solution: the projects below src/ that are executables and call LambdaBootstrapBuilder, or have
 * handlers of Amazon.Lambda.Annotations.
 */
export function listFunctions(solution) {
    const projects = solution.list('src').filter((path) => path.endsWith('.csproj'));
    return projects
        .map((project) => ({
        name: posix.basename(project, '.csproj'),
        folder: posix.dirname(project),
        project,
    }))
        .filter((each) => isFunction(solution, each));
}
/**
 * The function of a name, or the only one.
 *
 * @param name '' for the only one
 * @param flag that takes the name; '' where it is a word of its own
 * @throws LambdaAotError (exit code 2) where there is no such function, or more than one
 */
export function oneFunction(solution, name, flag = '') {
    const all = listFunctions(solution);
    const names = all.map((each) => each.name);
    const [only, another] = name === '' ? all : all.filter((each) => each.name === name);
    if (only !== undefined && another === undefined)
        return only;
    if (names.length === 0)
        throw usageError(['The solution has no function below src/.']);
    throw usageError([
        name === ''
            ? `The solution has more than one function. Name one${flag && ` with ${flag}`}: ${alternatives(names)}.`
            : `There is no function "${name}".${didYouMean(name, names) || ` Functions: ${alternatives(names)}.`}`,
    ]);
}
function isFunction(solution, { folder, project }) {
    const read = (path) => refusedAsUsage(path, () => solution.read(path) ?? '');
    const isExecutable = /<OutputType>\s*Exe\b/i.test(read(project));
    const handler = isExecutable ? /LambdaBootstrapBuilder|LambdaFunction/ : /\bLambdaFunction\b/;
    return codeFiles(solution, folder).some((path) => handler.test(read(path)));
}
/** The C# files of a project; not those of a project in a folder below. */
export function codeFiles(solution, folder) {
    const all = solution.list(folder);
    const inner = all.filter((path) => path.endsWith('.csproj')).map((path) => posix.dirname(path));
    const others = inner.filter((each) => each !== folder);
    return all.filter((path) => path.endsWith('.cs') && !others.some((each) => path.startsWith(`${each}/`)));
}
