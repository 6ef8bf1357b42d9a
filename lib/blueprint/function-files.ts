import { posix } from 'node:path';
import { lex } from '../edit/csharp/syntax/lexer.ts';
import { isFileBased } from '../edit/paths.ts';
import { usageError } from '../errors.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { hasTemplate, render } from '../plan/render-template.ts';
import { asFileApp } from './file-app.ts';
import type { FunctionModel, SolutionModel } from './model.ts';
import type { FunctionSite } from './function-site.ts';
import { packageLines, siteData, usualSite } from './function-site.ts';
import { functionModel, sortedUsings } from './model.ts';
import { payloadRenamer } from './payload.ts';
import { templateFolders } from './variants.ts';

/**
 * The files that are a function's own: its project, sample event, types and tests.
 *
 * @throws LambdaAotError (exit code 2) if the function's name would hide a type that its code uses
 */
export function functionFiles(
  solution: SolutionModel,
  fn: FunctionModel,
  site = usualSite(fn.name),
): PlannedFile[] {
  const { source } = fn;
  const own = posix.dirname(site.project);
  const tests = posix.dirname(site.testProject);
  const data = { ...solution, ...asInTemplates(solution, fn), ...siteData(site, fn.packages) };
  const file = rendererOf('function', data);
  const event = (template: string, path: string): PlannedFile =>
    rendererOf(sourceFolder(fn, template), data)(template, path);
  const isApp = isFileBased(site.project);
  const files = [
    ...(isApp ? [] : [file('Function.csproj', site.project)]),
    { path: `${own}/Function.cs`, contents: codeOfTemplate(solution, fn) },
    ...(site.hasDefaults
      ? [file('aws-lambda-tools-defaults.json', `${own}/aws-lambda-tools-defaults.json`)]
      : []),
    event('event.json', site.sample),
    ...typeFiles(solution, fn, own),
    ...(solution.tests
      ? testFiles(fn, data, site, event('FunctionTests.cs', `${tests}/FunctionTests.cs`))
      : []),
  ];
  refuseHiding(files, fn, solution.shared);
  const rename = payloadRenamer(source, fn.choices.type);
  const made = isApp
    ? asFileApp(site.project, files, packageLines(fn.packages, site.conventions), solution)
    : files;
  return made.map((each) =>
    each.path.endsWith('.cs') ? { ...each, contents: rename(each.contents.toString()) } : each,
  );
}

/** The handler and its helpers, as members of a class. */
export function handlerCode(solution: Pick<SolutionModel, 'shared'>, fn: FunctionModel): string {
  return payloadRenamer(fn.source, fn.choices.type)(handlerOfTemplate(solution, fn));
}

/** The code with the type names of the templates. */
function codeOfTemplate(solution: SolutionModel, fn: FunctionModel): string {
  const model = asInTemplates(solution, fn);
  const usings = solution.isLean ? sortedUsings([...model.usings, 'LambdaRuntimeClient']) : model.usings;
  const data = { ...solution, ...model, usings, handler: handlerOfTemplate(solution, fn) };
  const template = fn.serializable.length > 0 ? 'Function.cs' : 'StreamFunction.cs';
  return render(`function/${template}`, data);
}

/** The type's name that the user chose replaces the template's at the end, when nothing else has it. */
const asInTemplates = (
  solution: SolutionModel,
  { choices: { type: _, ...choices } }: FunctionModel,
): FunctionModel => functionModel(choices, solution.shared);

const handlerOfTemplate = (solution: Pick<SolutionModel, 'shared'>, fn: FunctionModel): string =>
  render(`${sourceFolder(fn, 'handler.cs')}/handler.cs`, { ...solution, ...fn }).trimEnd();

/** The folder that has a template of the function's event source. */
const sourceFolder = ({ source, options }: FunctionModel, template: string): string =>
  templateFolders(source, options).find((folder) => hasTemplate(`${folder}/${template}`)) ??
  `events/${source.id}`;

/**
 * Inside the namespace of a function, other types with its name are hidden. The types of the function are inside too.
 */
function refuseHiding(files: readonly PlannedFile[], fn: FunctionModel, shared: boolean): void {
  const { name, types, choices, source } = fn;
  const code = files.filter(({ path }) => path.endsWith('.cs')).map(({ contents }) => contents.toString());
  const used = (word: string): boolean => code.some((text) => uses(text, word));
  const { type } = choices;
  if (type !== undefined && type !== source.payload && used(type))
    throw usageError([
      `Type "${type}" would hide ${type}, which the generated code uses. Choose another name.`,
    ]);
  if (types.some((each) => each.name === name)) {
    if (!shared) return;
    throw usageError([
      `Function name "${name}" is also the name of a type in the Shared project. Choose another name with --function, ` +
        `for example Create${name}.`,
    ]);
  }
  if (!used(name)) return;
  throw usageError([
    `Function name "${name}" would hide ${name}, which the generated code uses. Choose another name.`,
  ]);
}

function uses(code: string, name: string): boolean {
  const { tokens } = lex(code, []);
  return tokens.some(({ text }, at) => text === name && !/^(\.|namespace)$/.test(tokens[at - 1]?.text ?? ''));
}

function testFiles(
  { serializable }: FunctionModel,
  data: object,
  { testProject }: FunctionSite,
  functionTests: PlannedFile,
): PlannedFile[] {
  const file = rendererOf('tests', data);
  const harness = `${posix.dirname(testProject)}/LambdaHarness.cs`;
  return [
    file('Tests.csproj', testProject),
    ...(serializable.length > 0 ? [file('LambdaHarness.cs', harness)] : []),
    functionTests,
  ];
}

/** The function's own types; with a project Shared they are what the functions have in common. */
function typeFiles(
  solution: SolutionModel,
  { name, source, types }: FunctionModel,
  own: string,
): PlannedFile[] {
  const [project, inFolder] = solution.shared ? ['Shared', 'src/Shared'] : [name, own];
  return types.map((type) => {
    const own = `events/${source.id}/types`;
    const folder = hasTemplate(`${own}/${type.template}.cs`) ? own : 'types';
    const file = rendererOf(folder, { namespace: project });
    return file(`${type.template}.cs`, `${inFolder}/${type.name}.cs`);
  });
}

/** A leading underscore stands for a dot, because git and npm would apply dot files in templates. */
export function rendererOf(folder: string, data: object): (template: string, path?: string) => PlannedFile {
  return (template, path = template.replace(/^_/, '.')) => ({
    path,
    contents: render(`${folder}/${template}`, data),
  });
}
