import type { FunctionChoices } from '../../blueprint/choices.ts';
import { functionFiles } from '../../blueprint/function-files.ts';
import { functionResource } from '../../blueprint/function-resource.ts';
import { modelOf } from '../../blueprint/model.ts';
import { checkFunctionName } from '../../blueprint/names.ts';
import { entryOrder } from '../../blueprint/sam-parts.ts';
import { addToSln } from '../../edit/solution-file/sln.ts';
import { addToSlnx } from '../../edit/solution-file/slnx.ts';
import { usageError } from '../../errors.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan, PlannedFile } from '../../plan/plan.ts';
import { SamTemplate } from '../../sam/template.ts';
import type { Solution } from '../../solution/solution.ts';
import { GeneratedFiles } from '../edits/generated-files.ts';
import { removeEventParts } from '../edits/template-edits.ts';
import { editPackageVersions } from '../edits/function-edits.ts';
import { functionIn } from '../edits/function-in.ts';
import { replaceReadmeRow } from '../edits/readme.ts';
import { isSameSource, withFunctionRecord } from '../recording/function-records.ts';
import { recorded } from '../recording/recorded.ts';

/**
 * One more function in a solution: its own files, and its place in the files that all functions share. If an earlier
 * function of the name has left its event sources behind, they go.
 *
 * @throws LambdaAotError (exit code 2) if the name can't be a new function's
 */
export function planFunction(solution: Solution, choices: FunctionChoices): Plan {
  requireNewName(solution, choices.name);
  const { model, fn } = functionIn(solution, choices);
  const earlier = solution.choices.functions.filter(({ name }) => name === choices.name);
  const left = earlier.filter((each) => !isSameSource(each, choices));
  const before = modelOf({ ...solution.choices, functions: earlier.slice(0, 1) });
  const generated = new GeneratedFiles(solution, choices.name, before);
  const own = functionFiles(model, fn)
    .filter(({ path }) => !isSharedType(path) || solution.read(path) === undefined)
    .flatMap((file) => generated.replacement(file));
  const edits = new Edits(solution);
  const { solutionFile } = solution;
  if (solutionFile !== undefined)
    edits.edit(solutionFile, (text) =>
      projectsOf(own).reduce((each, path) => addProject(solutionFile, each, path), text),
    );
  editPackageVersions(edits, model);
  const ended = left.map((record) => ({
    record,
    stays: removeEventParts(solution, edits, fn.logicalId, record),
  }));
  const functions = withFunctionRecord(solution.choices.functions, choices, ended);
  // What an earlier function has left in the template is not at its end.
  const order = earlier.length > 0 ? entryOrder(functions, new Map()) : undefined;
  const { templateFile } = solution;
  if (templateFile === undefined)
    edits.warnings.push(
      `The solution has no SAM template. Add ${fn.name} and its event source to your infrastructure yourself.`,
    );
  else
    edits.edit(
      templateFile,
      (text) => new SamTemplate(text).withFunction(functionResource(model, fn), order).text,
    );
  const did = before.functions.map(({ source }) => source.does);
  edits.edit('README.md', (text) => replaceReadmeRow(text, fn.name, did, fn.source.does));
  const plan = {
    files: [...own, ...edits.files],
    warnings: edits.warnings,
    next: model.tests ? ['dotnet test'] : [],
  };
  return recorded(solution, plan, functions);
}

function requireNewName({ functions }: Solution, name: string): void {
  const verdict = checkFunctionName(name);
  if (verdict !== true) throw usageError([verdict]);
  const same = functions.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (same === undefined || same.project === `src/${name}/${name}.csproj`) return;
  throw usageError([
    `The solution has a function ${same.name} already: ${same.project}. Choose another name, ` +
      `or add an event source to it with: lambda-aot event <source> --function ${same.name}`,
  ]);
}

/** A type that is in Shared already is the one that its functions have in common, whatever became of it. */
const isSharedType = (path: string): boolean => path.startsWith('src/Shared/');

const projectsOf = (files: readonly PlannedFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => path.endsWith('.csproj'));

function addProject(solutionFile: string, text: string, path: string): string {
  const folder = path.split('/')[0];
  return solutionFile.endsWith('.sln') ? addToSln(text, path, folder) : addToSlnx(text, path, folder);
}
