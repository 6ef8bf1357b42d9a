import { generatorVersion } from '../package-root.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import { render } from '../plan/render.ts';
import { functionFiles, rendererOf } from '../blueprint/function-files.ts';
import type { SolutionChoices, SolutionModel } from '../blueprint/model.ts';
import { modelOf } from '../blueprint/model.ts';
import { pascalCase } from '../blueprint/names.ts';
import { runtimeClientFiles } from '../blueprint/runtime-client.ts';
import type { Runtime } from '../tables/runtimes.ts';
import { runtimeWarnings } from '../tables/runtimes.ts';
import { requireResource } from '../sam/resources.ts';
import { requireFreeRoute } from '../sam/routes.ts';
import { withFunction } from '../sam/parts.ts';

/**
 * All files of a new solution, in a folder of its name.
 *
 * @param runtime the row of the runtime's id; another one to see what a row decides
 */
export function planNewSolution(choices: SolutionChoices, runtime?: Runtime): Plan {
  for (const each of choices.functions) requireResource(() => '', each);
  const solution = modelOf(choices, runtime);
  const files = [
    ...solutionFiles(solution, choices),
    ...oncePerPath(solution.functions.flatMap((fn) => functionFiles(solution, fn))),
    ...sharedFiles(solution),
    ...runtimeClientFiles(solution),
  ];
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

/** Functions may have a type of Shared in common. */
function oncePerPath(files: readonly PlannedFile[]): PlannedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function solutionFiles(solution: SolutionModel, choices: SolutionChoices): PlannedFile[] {
  const { name, build, ci } = solution;
  const file = rendererOf('solution', solution);
  return [
    file('Solution.slnx', `${pascalCase(name)}.slnx`),
    ...['global.json', 'Directory.Build.props', 'Directory.Packages.props', 'samconfig.toml'].map((path) =>
      file(path),
    ),
    { path: 'template.yaml', contents: samTemplate(solution) },
    ...['README.md', '_gitignore', '_gitattributes', '_editorconfig'].map((path) => file(path)),
    ...(build === 'container'
      ? ['Directory.Build.targets', 'Dockerfile', '_dockerignore', 'build.sh', 'build.ps1'].map((path) =>
          file(path),
        )
      : []),
    ...(ci ? [file('_github/workflows/build.yml')] : []),
    { path: '.yo-rc.json', contents: provenance(choices) },
  ];
}

function samTemplate(solution: SolutionModel): string {
  const rendered = render('solution/template.yaml', solution);
  return solution.functions.reduce((text, fn) => {
    requireFreeRoute(() => text, fn);
    return withFunction(text, solution, fn);
  }, rendered);
}

function sharedFiles(solution: SolutionModel): PlannedFile[] {
  return solution.shared ? [rendererOf('shared', solution)('Shared.csproj', 'src/Shared/Shared.csproj')] : [];
}

/** What the solution was made with, for a later upgrade. */
function provenance(choices: SolutionChoices): string {
  const content = { 'generator-lambda-aot': { version: generatorVersion(), answers: choices } };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function leanWarnings({ isLean, canRemoveHttpStack, runtime }: SolutionModel): string[] {
  if (!isLean || canRemoveHttpStack) return [];
  return [
    `${runtime.id} keeps .NET's HTTP stack in the executable: leanest starts sooner there, and is not smaller.`,
  ];
}

function rootWarnings({ packages }: SolutionModel, { rootAssembly }: SolutionChoices): string[] {
  const known = new Set<string>(['bootstrap', 'Shared', ...packages.map(({ id }) => id)]);
  return rootAssembly
    .filter((assembly) => !known.has(assembly))
    .map(
      (assembly) =>
        `${assembly} is a root of the trimmer: reference the package that brings it before you publish.`,
    );
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
