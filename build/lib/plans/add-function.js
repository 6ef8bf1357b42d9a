import { addPackageVersion } from "../edit/msbuild/references.js";
import { addToSln } from "../edit/solution-file/sln.js";
import { addToSlnx } from "../edit/solution-file/slnx.js";
import { Edits } from "../plan/edits.js";
import { functionFiles } from "../blueprint/function-files.js";
import { modelOf } from "../blueprint/model.js";
import { recordsFile, withRecord } from "../solution/records.js";
import { addReadmeRow } from "./readme.js";
import { requireResource } from "../sam/resources.js";
import { requireFreeRoute } from "../sam/routes.js";
import { withFunction } from "../sam/parts.js";
/** One more function in a solution: its own files, and its place in the files that all functions share. */
export function planFunction(solution, choices) {
    const template = () => solution.read(solution.templateFile) ?? '';
    requireResource(template, choices);
    const model = modelOf({ ...solution.choices, functions: [choices] });
    for (const fn of model.functions)
        requireFreeRoute(template, fn);
    const own = model.functions
        .flatMap((fn) => functionFiles(model, fn))
        .filter(({ path }) => !isSharedType(path) || solution.read(path) === undefined);
    const edits = new Edits(solution);
    edits.edit(solution.solutionFile, (text) => projectsOf(own).reduce((each, path) => addProject(solution.solutionFile, each, path), text));
    editPackageVersions(edits, model);
    edits.edit(solution.templateFile, (text) => model.functions.reduce((each, fn) => withFunction(each, model, fn), text));
    edits.edit('README.md', (text) => model.functions.reduce((each, fn) => addReadmeRow(each, fn.name, fn.source.does), text));
    edits.edit(recordsFile, (text) => withRecord(text, choices));
    const { files, warnings } = edits;
    return { files: [...own, ...files], warnings, next: model.tests ? ['dotnet test'] : [] };
}
/** A type that is in Shared already is the one that its functions have in common, whatever became of it. */
const isSharedType = (path) => path.startsWith('src/Shared/');
const VERSIONS = 'Directory.Packages.props';
export function editPackageVersions(edits, { packages }) {
    const there = edits.edit(VERSIONS, (text) => packages.reduce((each, { id, version }) => addPackageVersion(each, id, version), text));
    if (there)
        return;
    const versions = packages.map(({ id, version }) => `${id} ${version}`).join(', ');
    edits.warnings.push(`${VERSIONS} is not there. By hand: give the packages their versions: ${versions}`);
}
const projectsOf = (files) => files.map(({ path }) => path).filter((path) => path.endsWith('.csproj'));
function addProject(solutionFile, text, path) {
    const folder = path.split('/')[0];
    return solutionFile.endsWith('.sln') ? addToSln(text, path, folder) : addToSlnx(text, path, folder);
}
