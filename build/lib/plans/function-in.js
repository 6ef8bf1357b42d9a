import { functionModel, modelOf } from "../blueprint/model.js";
import { logicalIdOf } from "../blueprint/sam-parts.js";
import { requireResource } from "../sam/resources.js";
import { requireFreeRoute } from "../sam/routes.js";
/**
 * @param logicalId of its resource in the template
 * @throws LambdaAotError (exit code 2) if the resource that it is to take is not in the template, or another function
 *   has its route
 */
export function functionIn(solution, choices, logicalId = logicalIdOf(choices.name)) {
    const model = modelOf({ ...solution.choices, functions: [choices] });
    const fn = functionModel(choices, model.shared, logicalId);
    requireResource(solution.template, choices.resource, fn.source.resource);
    requireFreeRoute(solution.template, logicalId, fn.sam);
    return { model, fn };
}
