import { generatorVersion } from '../package-root.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import { render } from '../plan/render.ts';
import type { FunctionModel, SolutionChoices, SolutionModel } from './model.ts';
import { modelOf } from './model.ts';
import { pascalCase } from './names.ts';
import { runtimeWarnings } from './runtimes.ts';

/** All files of a new solution, in a folder of its name. */
export function planNewSolution(choices: SolutionChoices): Plan {
  const solution = modelOf(choices);
  const files = [
    ...solutionFiles(solution, choices),
    ...solution.functions.flatMap((fn) => functionFiles(solution, fn)),
    ...sharedFiles(solution),
  ];
  return {
    files: files.map((file) => ({ ...file, path: `${choices.name}/${file.path}` })),
    warnings: [...runtimeWarnings(solution.runtime), ...rootWarnings(solution, choices)],
    next: nextSteps(choices),
  };
}

function solutionFiles(solution: SolutionModel, choices: SolutionChoices): PlannedFile[] {
  const { name, build, ci } = solution;
  const file = rendererOf('solution', solution);
  return [
    file('Solution.slnx', `${pascalCase(name)}.slnx`),
    ...[
      'global.json',
      'Directory.Build.props',
      'Directory.Packages.props',
      'template.yaml',
      'samconfig.toml',
    ].map((path) => file(path)),
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

function functionFiles(solution: SolutionModel, fn: FunctionModel): PlannedFile[] {
  const { name, source } = fn;
  const own = `src/${name}`;
  const data = { ...solution, ...fn };
  const handler = render(`events/${source.id}/handler.cs`, data).trimEnd();
  const file = rendererOf('function', { ...data, handler });
  const event = rendererOf(`events/${source.id}`, data);
  return [
    file('Function.csproj', `${own}/${name}.csproj`),
    file('Function.cs', `${own}/Function.cs`),
    file('aws-lambda-tools-defaults.json', `${own}/aws-lambda-tools-defaults.json`),
    event('event.json', `events/${name}.json`),
    ...typeFiles(solution, fn),
    ...(solution.tests
      ? testFiles(name, data, event('FunctionTests.cs', `test/${name}.Tests/FunctionTests.cs`))
      : []),
  ];
}

function testFiles(name: string, data: object, functionTests: PlannedFile): PlannedFile[] {
  const file = rendererOf('tests', data);
  const folder = `test/${name}.Tests`;
  return [
    file('Tests.csproj', `${folder}/${name}.Tests.csproj`),
    file('LambdaHarness.cs', `${folder}/LambdaHarness.cs`),
    functionTests,
  ];
}

/** The function's own types; with a project Shared they are what the functions have in common. */
function typeFiles(solution: SolutionModel, { name, source, types }: FunctionModel): PlannedFile[] {
  const project = solution.shared ? 'Shared' : name;
  const file = rendererOf(`events/${source.id}/types`, { namespace: project });
  return types.map((type) => file(`${type}.cs`, `src/${project}/${type}.cs`));
}

function sharedFiles(solution: SolutionModel): PlannedFile[] {
  return solution.shared ? [rendererOf('shared', solution)('Shared.csproj', 'src/Shared/Shared.csproj')] : [];
}

/** A leading underscore stands for a dot: git and npm would take the templates' own dot files for theirs. */
function rendererOf(folder: string, data: object): (template: string, path?: string) => PlannedFile {
  return (template, path = template.replace(/^_/, '.')) => ({
    path,
    contents: render(`${folder}/${template}`, data),
  });
}

/** What the solution was made with, for a later upgrade. */
function provenance(choices: SolutionChoices): string {
  const content = { 'generator-lambda-aot': { version: generatorVersion(), answers: choices } };
  return `${JSON.stringify(content, null, 2)}\n`;
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
