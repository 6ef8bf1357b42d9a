import { functionResource } from '../../blueprint/function-resource.ts';
import type { SolutionModel } from '../../blueprint/model.ts';
import { newTimeoutNotes } from '../../blueprint/timeout-notes.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import { checkSource } from '../../sam/source-check.ts';
import { requireFreeTrigger } from '../../sam/triggers.ts';
import type { SamTemplate } from '../../sam/template.ts';

/**
 * Refuses event sources that could not be deployed, each in a template with the functions before it.
 *
 * @param empty the template without functions
 * @returns warnings
 * @throws LambdaAotError (exit code 2)
 */
export function checkSources(solution: SolutionModel, empty: SamTemplate): string[] {
  const timeout = { seconds: solution.timeout };
  const warnings: string[] = [];
  solution.functions.reduce((template, fn) => {
    const { source, options, choices, logicalId, sam } = fn;
    const wanted = { source, options, timeout, resource: choices.resource, region: solution.region };
    warnings.push(
      ...checkSource(template, { ...wanted, isOwnHandler: false }),
      ...newTimeoutNotes(fn, timeout),
    );
    requireFreeRoute(template, logicalId, sam);
    requireFreeTrigger(template, logicalId, sam);
    return template.withFunction(functionResource(solution, fn));
  }, empty);
  return warnings;
}
