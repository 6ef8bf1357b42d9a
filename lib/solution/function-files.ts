import { lex } from '../edit/csharp/lexer.ts';
import { usageError } from '../errors.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { hasTemplate, render } from '../plan/render.ts';
import type { FunctionModel, SolutionModel } from './model.ts';

/**
 * The files that are a function's own: its project, sample event, types and tests.
 *
 * @throws LambdaAotError (exit code 2) where the function's name would hide a type that its code uses
 */
export function functionFiles(solution: SolutionModel, fn: FunctionModel): PlannedFile[] {
  const { name, source } = fn;
  const own = `src/${name}`;
  const data = { ...solution, ...fn };
  const file = rendererOf('function', data);
  const event = rendererOf(`events/${source.id}`, data);
  const files = [
    file('Function.csproj', `${own}/${name}.csproj`),
    functionCode(solution, fn),
    file('aws-lambda-tools-defaults.json', `${own}/aws-lambda-tools-defaults.json`),
    event('event.json', `events/${name}.json`),
    ...typeFiles(solution, fn),
    ...(solution.tests
      ? testFiles(name, data, event('FunctionTests.cs', `test/${name}.Tests/FunctionTests.cs`))
      : []),
  ];
  refuseHiding(files, fn, solution.shared);
  return files;
}

/** The file with the handler, as the function starts out. */
export function functionCode(solution: SolutionModel, fn: FunctionModel): PlannedFile {
  const data = { ...solution, ...fn };
  const handler = render(`events/${fn.source.id}/handler.cs`, data).trimEnd();
  return rendererOf('function', { ...data, handler })('Function.cs', `src/${fn.name}/Function.cs`);
}

/** Inside a namespace, a type of its name from elsewhere can't be seen; the function's own types are inside too. */
function refuseHiding(files: readonly PlannedFile[], { name, types }: FunctionModel, shared: boolean): void {
  if (types.includes(name)) {
    if (!shared) return;
    throw usageError([
      `Function name "${name}" is also the name of a type in the project Shared. Choose another with --function, ` +
        `for example Create${name}.`,
    ]);
  }
  const code = files.filter(({ path }) => path.endsWith('.cs')).map(({ contents }) => contents.toString());
  if (!code.some((text) => uses(text, name))) return;
  throw usageError([
    `Function name "${name}" would hide ${name}, which the generated code uses. Choose another.`,
  ]);
}

function uses(code: string, name: string): boolean {
  const { tokens } = lex(code, []);
  return tokens.some(({ text }, at) => text === name && !/^(\.|namespace)$/.test(tokens[at - 1]?.text ?? ''));
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
  return types.map((type) => {
    const own = `events/${source.id}/types`;
    const folder = hasTemplate(`${own}/${type}.cs`) ? own : 'types';
    return rendererOf(folder, { namespace: project })(`${type}.cs`, `src/${project}/${type}.cs`);
  });
}

/** A leading underscore stands for a dot: git and npm would take the templates' own dot files for theirs. */
export function rendererOf(folder: string, data: object): (template: string, path?: string) => PlannedFile {
  return (template, path = template.replace(/^_/, '.')) => ({
    path,
    contents: render(`${folder}/${template}`, data),
  });
}
