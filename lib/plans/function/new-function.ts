import type { FunctionChoices } from '../../blueprint/choices.ts';
import { functionFiles } from '../../blueprint/function-files.ts';
import { functionResource } from '../../blueprint/function-resource.ts';
import { settledChoices } from '../../blueprint/settled-choices.ts';
import { testPackages } from '../../blueprint/function-site.ts';
import { modelOf } from '../../blueprint/model.ts';
import { entryOrder, logicalIdOf } from '../../blueprint/sam-parts.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan } from '../../plan/plan.ts';
import { SamTemplate } from '../../sam/template.ts';
import { newSite } from '../../solution/new-site.ts';
import type { Solution } from '../../solution/solution.ts';
import { runtimeWarnings } from '../../tables/runtimes.ts';
import { checkFunction, functionIn } from '../edits/function-in.ts';
import { GeneratedFiles } from '../edits/generated-files.ts';
import { excludeFromOuterProjects } from '../edits/outer-projects.ts';
import { editPackageVersions } from '../edits/package-edits.ts';
import { replaceReadmeRow } from '../edits/readme.ts';
import { withSharedProjects } from '../edits/shared-projects.ts';
import { editSolutionFiles } from '../edits/solution-file-edits.ts';
import { removeEventParts } from '../edits/template-edits.ts';
import { isSameSource, withFunctionRecord } from '../recording/function-records.ts';
import { withRecordedTimeout } from '../recording/recorded-timeout.ts';
import { recorded } from '../recording/recorded.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { requireFreeResource, requireNewName } from './refusals.ts';

/**
 * One more function in a solution: its own files, and its place in the files that all functions share. If an earlier
 * function of the name has left event sources, they are removed.
 *
 * @throws LambdaAotError (exit code 2) if the name can't be a new function's
 */
export function planFunction(solution: Solution, wanted: FunctionChoices): Plan {
  // The same function, asked for again, may have another place in the template by now.
  const [same] = solution.functionsCalled(wanted.name);
  const site = newSite(solution, wanted.name);
  const templateFile = same?.resources.length ? same.templateFile : solution.templateFile;
  const choices = settledChoices(solution.templateAt(templateFile), wanted);
  const place = { templateFile, logicalId: same?.logicalId ?? logicalIdOf(choices.name) };
  const earlier = solution.choices.functions.filter(({ name }) => name === choices.name);
  requireNewName(solution, choices, site.project, earlier);
  requireFreeResource(solution, choices.name, place);
  const before = modelOf({ ...solution.choices, functions: earlier.slice(0, 1) });
  const ownTimeout = before.functions[0]?.ownTimeout;
  const template = solution.templateAt(templateFile)?.withTimeout(place.logicalId, ownTimeout, undefined);
  const found = functionIn(solution, choices, place, template);
  const { model, fn } = found;
  const warnings = checkFunction(solution, found, place, true);
  const neighbourhood = new Neighbourhood(solution);
  const generated = new GeneratedFiles(solution, choices.name, before);
  const own = withSharedProjects(solution, functionFiles(model, fn, site)).flatMap((file) =>
    generated.replacement(neighbourhood.styled(file)),
  );
  const edits = new Edits(solution);
  const { sibling } = neighbourhood;
  const added = [{ path: site.project, beside: sibling?.project }];
  if (model.tests) added.push({ path: site.testProject, beside: sibling?.testProject });
  editSolutionFiles(
    solution,
    edits,
    added.filter(({ path }) => path.endsWith('.csproj')),
  );
  editPackageVersions(solution, edits, site.project, fn.packages);
  if (model.tests) editPackageVersions(solution, edits, site.testProject, testPackages);
  excludeFromOuterProjects(
    solution,
    edits,
    added.map(({ path }) => path),
  );
  const ended = earlier
    .filter((each) => !isSameSource(each, choices))
    .map((record) => ({ record, stays: removeEventParts(solution, edits, place, record) }));
  const functions = withFunctionRecord(solution, withRecordedTimeout(solution, fn), ended);
  // What an earlier function has left in the template is not at its end.
  const order = earlier.length > 0 ? entryOrder(functions, new Map()) : undefined;
  const conventions = templateFile === undefined ? undefined : neighbourhood.resource(templateFile, site, fn);
  if (templateFile !== undefined) {
    const resource = functionResource(model, fn, conventions);
    edits.edit(
      templateFile,
      (text) =>
        new SamTemplate(text)
          .withTimeout(place.logicalId, ownTimeout, fn.ownTimeout)
          .withFunction(resource, order).text,
    );
  }
  const did = before.functions.map(({ source }) => source.does);
  edits.edit('README.md', (text) => replaceReadmeRow(text, fn.name, did, fn.source.does));
  const plan = {
    files: [...own, ...edits.files],
    warnings: [
      ...edits.warnings,
      ...warnings,
      ...(solution.record === undefined ? runtimeWarnings(model.runtime) : []),
      ...neighbourhood.warnings(fn.name, templateFile, conventions),
    ],
    next: model.tests ? ['dotnet test'] : [],
  };
  return recorded(solution, plan, functions);
}
