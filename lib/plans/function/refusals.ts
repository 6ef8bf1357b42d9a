import { posix } from 'node:path';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { checkFunctionName } from '../../blueprint/names.ts';
import { usageError } from '../../errors.ts';
import type { Project } from '../../solution/project.ts';
import type { Solution } from '../../solution/solution.ts';
import type { TemplatePlace } from '../edits/function-in.ts';
import { isSameSource } from '../recording/function-records.ts';

/**
 * Refuses a name that is not free; the same function may be asked for again.
 *
 * @param path that its project will have
 * @param earlier what the solution's record has of the name
 * @throws LambdaAotError (exit code 2)
 */
export function requireNewName(
  solution: Solution,
  choices: FunctionChoices,
  path: string,
  earlier: readonly FunctionChoices[],
): void {
  const { name, event } = choices;
  const [same] = solution.functionsCalled(name);
  const isAgain = same?.project === path && earlier.some((each) => isSameSource(each, choices));
  if (same !== undefined && !isAgain)
    throw usageError([
      `The solution already has a function ${same.name}: ${same.project}. Choose another name, ` +
        `or add the event source to it: lambda-aot event ${event} --function ${same.name}`,
    ]);
  const project = same === undefined ? otherProject(solution, name, path) : undefined;
  if (project !== undefined)
    throw usageError([
      `The solution already has a project ${project.name}, which is not a Lambda function as far as its files show: ` +
        `${project.path}. Choose another name.`,
    ]);
  const verdict = checkFunctionName(name);
  if (verdict !== true) throw usageError([verdict]);
}

/** A project of the name that lies elsewhere than the new one will: two in one solution folder cannot be built. */
const otherProject = ({ projects }: Solution, name: string, path: string): Project | undefined =>
  projects.find((each) => each.name.toLowerCase() === name.toLowerCase() && each.path !== path);

/**
 * Refuses a name whose resource in the template belongs to something else.
 *
 * @throws LambdaAotError (exit code 2)
 */
export function requireFreeResource(
  solution: Solution,
  name: string,
  { templateFile, logicalId }: TemplatePlace,
): void {
  const template = solution.templateAt(templateFile);
  const type = template?.resourceTypes.get(logicalId);
  if (type === undefined) return;
  const resource = template?.functions.find((each) => each.logicalId === logicalId);
  const { CodeUri } = resource?.properties ?? {};
  const owner = solution.functions.find(({ resources }) =>
    resources.some((each) => each.logicalId === logicalId && each.templateFile === templateFile),
  );
  const isLeft = owner === undefined && typeof CodeUri === 'string' && posix.basename(CodeUri) === name;
  if (owner?.name === name || isLeft) return;
  throw usageError([
    `${templateFile ?? ''} already has a resource ${logicalId}, ` +
      `${owner === undefined ? `of the type ${type}` : `of the function ${owner.name}`}. Choose another name.`,
  ]);
}
