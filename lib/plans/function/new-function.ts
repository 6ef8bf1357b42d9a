import type { FunctionChoices } from '../../blueprint/choices.ts';
import { functionFiles } from '../../blueprint/function-files.ts';
import { functionResource } from '../../blueprint/function-resource.ts';
import { modelOf } from '../../blueprint/model.ts';
import { entryOrder, logicalIdOf } from '../../blueprint/sam-parts.ts';
import { addToSln } from '../../edit/solution-file/sln.ts';
import { addToSlnx } from '../../edit/solution-file/slnx.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan, PlannedFile } from '../../plan/plan.ts';
import { SamTemplate } from '../../sam/template.ts';
import type { Solution } from '../../solution/solution.ts';
import { GeneratedFiles } from '../edits/generated-files.ts';
import { removeEventParts } from '../edits/template-edits.ts';
import { editPackageVersions } from '../edits/function-edits.ts';
import { functionIn } from '../edits/function-in.ts';
import { replaceReadmeRow } from '../edits/readme.ts';
import { withSharedProjects } from '../edits/shared-projects.ts';
import { isSameSource, withFunctionRecord } from '../recording/function-records.ts';
import { recorded } from '../recording/recorded.ts';
import { requireFreeResource, requireNewName } from './refusals.ts';

/**
 * One more function in a solution: its own files, and its place in the files that all functions share. If an earlier
 * function of the name has left event sources, they are removed.
 *
 * @throws LambdaAotError (exit code 2) if the name can't be a new function's
 */
export function planFunction(solution: Solution, choices: FunctionChoices): Plan {
  // The same function, asked for again, may have another place in the template by now.
  const [same] = solution.functionsCalled(choices.name);
  const templateFile = same?.resources.length ? same.templateFile : solution.templateFile;
  const place = { templateFile, logicalId: same?.logicalId ?? logicalIdOf(choices.name) };
  const earlier = solution.choices.functions.filter(({ name }) => name === choices.name);
  requireNewName(solution, choices, earlier);
  requireFreeResource(solution, choices.name, place);
  const { model, fn } = functionIn(solution, choices, place);
  const before = modelOf({ ...solution.choices, functions: earlier.slice(0, 1) });
  const generated = new GeneratedFiles(solution, choices.name, before);
  const own = withSharedProjects(solution, functionFiles(model, fn)).flatMap((file) =>
    generated.replacement(file),
  );
  const edits = new Edits(solution);
  const { solutionFile } = solution;
  if (solutionFile !== undefined)
    edits.edit(solutionFile, (text) =>
      projectsOf(own).reduce((each, path) => addProject(solutionFile, each, path), text),
    );
  editPackageVersions(edits, model);
  const ended = earlier
    .filter((each) => !isSameSource(each, choices))
    .map((record) => ({ record, stays: removeEventParts(edits, place, record) }));
  const functions = withFunctionRecord(solution, choices, ended);
  // What an earlier function has left in the template is not at its end.
  const order = earlier.length > 0 ? entryOrder(functions, new Map()) : undefined;
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

const projectsOf = (files: readonly PlannedFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => path.endsWith('.csproj'));

function addProject(solutionFile: string, text: string, path: string): string {
  const folder = path.split('/')[0];
  return solutionFile.endsWith('.sln') ? addToSln(text, path, folder) : addToSlnx(text, path, folder);
}
