import { posix } from 'node:path';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { checkFunctionName } from '../../blueprint/names.ts';
import { usageError } from '../../errors.ts';
import type { Solution } from '../../solution/solution.ts';
import type { TemplatePlace } from '../edits/function-in.ts';
import { isSameSource } from '../recording/function-records.ts';

/**
 * Refuses a name that is not free; the same function may be asked for again.
 *
 * @param earlier what the solution's record has of the name
 * @throws LambdaAotError (exit code 2)
 */
export function requireNewName(
  solution: Solution,
  choices: FunctionChoices,
  earlier: readonly FunctionChoices[],
): void {
  const { name, event } = choices;
  const [same] = solution.functionsCalled(name);
  const isAgain =
    same?.project === `src/${name}/${name}.csproj` && earlier.some((each) => isSameSource(each, choices));
  if (same !== undefined && !isAgain)
    throw usageError([
      `The solution already has a function ${same.name}: ${same.project}. Choose another name, ` +
        `or add the event source to it: lambda-aot event ${event} --function ${same.name}`,
    ]);
  const verdict = checkFunctionName(name);
  if (verdict !== true) throw usageError([verdict]);
}

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
