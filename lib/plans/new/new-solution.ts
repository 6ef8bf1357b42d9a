import type { SolutionChoices } from '../../blueprint/choices.ts';
import { functionFiles, rendererOf } from '../../blueprint/function-files.ts';
import { functionResource } from '../../blueprint/function-resource.ts';
import type { SolutionModel } from '../../blueprint/model.ts';
import { modelOf } from '../../blueprint/model.ts';
import { pascalCase } from '../../blueprint/names.ts';
import { settledChoices } from '../../blueprint/settled-choices.ts';
import { runtimeClientFiles } from '../../blueprint/runtime-client.ts';
import { buildVersion } from '../../package-root.ts';
import type { Plan, PlannedFile } from '../../plan/plan.ts';
import { render } from '../../plan/render-template.ts';
import { SamTemplate } from '../../sam/template.ts';
import { blobId } from '../../solution/blob-id.ts';
import { recordFile } from '../../solution/record-file.ts';
import type { Runtime } from '../../tables/runtimes.ts';
import { runtimeWarnings } from '../../tables/runtimes.ts';
import { checkSources } from './check-sources.ts';
import { newRecordText } from '../../solution/record-text.ts';

/**
 * All files of a new solution, in a folder of its name.
 *
 * @param runtime the row of the runtime's id; another one to see what a row decides
 * @throws LambdaAotError (exit code 2) if two functions would have the same route, or one is to take a resource that no
 *   function before it has made
 */
export function planNewSolution(wanted: SolutionChoices, runtime?: Runtime): Plan {
  const functions = wanted.functions.map((each) => settledChoices(undefined, each));
  const choices = { ...wanted, functions };
  const solution = modelOf(choices, runtime);
  const files = recordedFiles(choices, solution);
  return {
    files: files.map((file) => ({ ...file, path: `${choices.name}/${file.path}` })),
    warnings: [
      ...runtimeWarnings(solution.runtime),
      ...leanWarnings(solution),
      ...rootWarnings(solution, choices),
      ...checkSources(solution, emptyTemplate(solution)),
    ],
    next: nextSteps(choices),
  };
}

/** The files of a new solution with its record, by their paths in it. */
export function recordedFiles(
  { functions, ...answers }: SolutionChoices,
  solution: SolutionModel,
  version = buildVersion(),
): PlannedFile[] {
  const files = solutionFiles(solution);
  const ids = Object.fromEntries(files.map(({ path, contents }) => [path, blobId(contents)]));
  const record = { version, choices: answers, functions, files: ids };
  return [...files, { path: recordFile, contents: newRecordText(record) }];
}

/** The same without the record. */
export function solutionFiles(solution: SolutionModel): PlannedFile[] {
  return [
    ...sharedByAll(solution),
    ...oncePerPath(solution.functions.flatMap((fn) => functionFiles(solution, fn))),
    ...sharedProject(solution),
    ...runtimeClientFiles(solution),
  ];
}

/** Functions may have a type of Shared in common. */
function oncePerPath(files: readonly PlannedFile[]): PlannedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function sharedByAll(solution: SolutionModel): PlannedFile[] {
  const { name, build, ci } = solution;
  const file = rendererOf('solution', solution);
  const script = ['Directory.Build.targets', 'Dockerfile', '_dockerignore', 'build.sh', 'build.ps1'];
  return [
    file('Solution.slnx', `${pascalCase(name)}.slnx`),
    ...['global.json', 'Directory.Build.props', 'Directory.Packages.props', 'samconfig.toml'].map((path) =>
      file(path),
    ),
    { path: 'template.yaml', contents: templateText(solution) },
    ...['README.md', '_gitignore', '_gitattributes', '_editorconfig'].map((path) => file(path)),
    ...(build === 'container' ? script.map((path) => file(path)) : []),
    ...(ci ? [file('_github/workflows/build.yml')] : []),
  ];
}

const emptyTemplate = (solution: SolutionModel): SamTemplate =>
  new SamTemplate(render('solution/template.yaml', solution));

const templateText = (solution: SolutionModel): string =>
  solution.functions.reduce(
    (template, fn) => template.withFunction(functionResource(solution, fn)),
    emptyTemplate(solution),
  ).text;

function sharedProject(solution: SolutionModel): PlannedFile[] {
  return solution.shared ? [rendererOf('shared', solution)('Shared.csproj', 'src/Shared/Shared.csproj')] : [];
}

function leanWarnings({ isLean, canRemoveHttpStack, runtime }: SolutionModel): string[] {
  if (!isLean || canRemoveHttpStack) return [];
  return [
    `${runtime.id} keeps the HTTP stack of .NET in the executable: leanest starts faster there, but is not smaller.`,
  ];
}

function rootWarnings({ packages }: SolutionModel, { rootAssembly }: SolutionChoices): string[] {
  const known = new Set<string>(['bootstrap', 'Shared', ...packages.map(({ id }) => id)]);
  return rootAssembly
    .filter((assembly) => !known.has(assembly))
    .map((assembly) => `${assembly} is a root assembly: add a reference to its package before you publish.`);
}

function nextSteps({ name, tests, build }: SolutionChoices): string[] {
  const script = process.platform === 'win32' ? './build.ps1' : './build.sh';
  return [
    `cd ${name}`,
    ...(tests ? ['dotnet test'] : []),
    build === 'container' ? script : 'sam build',
    'sam deploy --guided',
  ];
}
