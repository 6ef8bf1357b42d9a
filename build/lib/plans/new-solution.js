import { functionFiles, rendererOf } from "../blueprint/function-files.js";
import { functionResource } from "../blueprint/function-resource.js";
import { modelOf } from "../blueprint/model.js";
import { pascalCase } from "../blueprint/names.js";
import { runtimeClientFiles } from "../blueprint/runtime-client.js";
import { buildVersion } from "../package-root.js";
import { render } from "../plan/render.js";
import { requireResource } from "../sam/resources.js";
import { requireFreeRoute } from "../sam/routes.js";
import { SamTemplate } from "../sam/template.js";
import { blobId } from "../solution/blob-id.js";
import { recordFile } from "../solution/record-file.js";
import { runtimeWarnings } from "../tables/runtimes.js";
import { newRecordText } from "./recording/record-text.js";
/**
 * All files of a new solution, in a folder of its name.
 *
 * @throws LambdaAotError (exit code 2) if two functions would have the same route, or one is to take a resource that no
 *   function before it has made
 */
export function planNewSolution(choices) {
    const files = recordedFiles(choices);
    const solution = modelOf(choices);
    return {
        files: files.map((file) => ({ ...file, path: `${choices.name}/${file.path}` })),
        warnings: [
            ...runtimeWarnings(solution.runtime),
            ...leanWarnings(solution),
            ...rootWarnings(solution, choices),
        ],
        next: nextSteps(choices),
    };
}
/** The files of a new solution with its record, by their paths in it. */
export function recordedFiles(choices, version = buildVersion()) {
    const { functions, ...answers } = choices;
    const files = solutionFiles(choices);
    const ids = Object.fromEntries(files.map(({ path, contents }) => [path, blobId(contents)]));
    const record = { version, choices: answers, functions, files: ids };
    return [...files, { path: recordFile, contents: newRecordText(record) }];
}
/** The same without the record. */
export function solutionFiles(choices) {
    const solution = modelOf(choices);
    return [
        ...sharedByAll(solution),
        ...oncePerPath(solution.functions.flatMap((fn) => functionFiles(solution, fn))),
        ...sharedProject(solution),
        ...runtimeClientFiles(solution),
    ];
}
/** Functions may have a type of Shared in common. */
function oncePerPath(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function sharedByAll(solution) {
    const { name, build, ci } = solution;
    const file = rendererOf('solution', solution);
    const script = ['Directory.Build.targets', 'Dockerfile', '_dockerignore', 'build.sh', 'build.ps1'];
    return [
        file('Solution.slnx', `${pascalCase(name)}.slnx`),
        ...['global.json', 'Directory.Build.props', 'Directory.Packages.props', 'samconfig.toml'].map((path) => file(path)),
        { path: 'template.yaml', contents: templateText(solution) },
        ...['README.md', '_gitignore', '_gitattributes', '_editorconfig'].map((path) => file(path)),
        ...(build === 'container' ? script.map((path) => file(path)) : []),
        ...(ci ? [file('_github/workflows/build.yml')] : []),
    ];
}
function templateText(solution) {
    const empty = new SamTemplate(render('solution/template.yaml', solution));
    return solution.functions.reduce((template, fn) => {
        requireResource(template, fn.choices.resource, fn.source.resource);
        requireFreeRoute(template, fn.logicalId, fn.sam);
        return template.withFunction(functionResource(solution, fn));
    }, empty).text;
}
function sharedProject(solution) {
    return solution.shared ? [rendererOf('shared', solution)('Shared.csproj', 'src/Shared/Shared.csproj')] : [];
}
function leanWarnings({ isLean, canRemoveHttpStack, runtime }) {
    if (!isLean || canRemoveHttpStack)
        return [];
    return [
        `${runtime.id} keeps .NET's HTTP stack in the executable: leanest starts sooner there, and is not smaller.`,
    ];
}
function rootWarnings({ packages }, { rootAssembly }) {
    const known = new Set(['bootstrap', 'Shared', ...packages.map(({ id }) => id)]);
    return rootAssembly
        .filter((assembly) => !known.has(assembly))
        .map((assembly) => `${assembly} is a root of the trimmer: reference the package that brings it before you publish.`);
}
function nextSteps({ name, tests, build }) {
    const script = process.platform === 'win32' ? './build.ps1' : './build.sh';
    return [
        `cd ${name}`,
        ...(tests ? ['dotnet test'] : []),
        build === 'container' ? script : 'sam build',
        'sam deploy --guided',
    ];
}
