import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { functionModel, modelOf } from '../../blueprint/model.ts';
import { requireResource } from '../../sam/resources.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import type { Solution } from '../../solution/solution.ts';

/** Where a function is in a template. */
export interface TemplatePlace {
  /** undefined if there is no template. */
  readonly templateFile: string | undefined;
  /** Of its resource. */
  readonly logicalId: string;
}

/** A function as the templates need it, in a solution that exists. */
export interface FunctionInSolution {
  readonly model: SolutionModel;
  readonly fn: FunctionModel;
}

/**
 * @throws LambdaAotError (exit code 2) if the resource that it is to take is not in the template, or another function
 *   has its route
 */
export function functionIn(
  solution: Solution,
  choices: FunctionChoices,
  { templateFile, logicalId }: TemplatePlace,
): FunctionInSolution {
  const model = modelOf({ ...solution.choices, functions: [choices] });
  const fn = functionModel(choices, model.shared, logicalId);
  const template = solution.templateAt(templateFile);
  requireResource(template, choices.resource, fn.source.resource);
  requireFreeRoute(template, logicalId, fn.sam);
  return { model, fn };
}
