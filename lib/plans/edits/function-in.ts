import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { functionModel, modelOf } from '../../blueprint/model.ts';
import { logicalIdOf } from '../../blueprint/sam-parts.ts';
import { requireResource } from '../../sam/resources.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import type { Solution } from '../../solution/solution.ts';

/** A function as the templates need it, in a solution that exists. */
export interface FunctionInSolution {
  readonly model: SolutionModel;
  readonly fn: FunctionModel;
}

/**
 * @param logicalId of its resource in the template
 * @throws LambdaAotError (exit code 2) if the resource that it is to take is not in the template, or another function
 *   has its route
 */
export function functionIn(
  solution: Solution,
  choices: FunctionChoices,
  logicalId = logicalIdOf(choices.name),
): FunctionInSolution {
  const model = modelOf({ ...solution.choices, functions: [choices] });
  const fn = functionModel(choices, model.shared, logicalId);
  requireResource(solution.template, choices.resource, fn.source.resource);
  requireFreeRoute(solution.template, logicalId, fn.sam);
  return { model, fn };
}
