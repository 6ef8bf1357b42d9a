import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { functionModel, modelOf } from '../../blueprint/model.ts';
import { newTimeoutNotes, timeoutNotes } from '../../blueprint/timeout-notes.ts';
import { eventSource } from '../../events/catalogue.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import { checkSource } from '../../sam/source-check.ts';
import type { FunctionTimeout } from '../../sam/function-timeout.ts';
import { surroundingsIn } from '../../sam/surroundings.ts';
import { requireFreeTrigger } from '../../sam/triggers.ts';
import type { SamTemplate } from '../../sam/template.ts';
import { deployedRegion } from '../../solution/deployed-region.ts';
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
  /** As the template has it, or as it gives it to a new function. */
  readonly timeout: FunctionTimeout;
  /** undefined if there is none, or it can't be read. */
  readonly template: SamTemplate | undefined;
}

/** @param template that it is to be found in, if that is not the one of the place as it is */
export function functionIn(
  solution: Solution,
  choices: FunctionChoices,
  { templateFile, logicalId }: TemplatePlace,
  template = solution.templateAt(templateFile),
): FunctionInSolution {
  const model = modelOf({ ...solution.choices, functions: [choices] });
  const { event, resource } = choices;
  // Beside functions that were not made here, a new one has a timeout of its own if Globals has none.
  const otherwise = solution.record === undefined ? model.timeout : undefined;
  const found = surroundingsIn(template, logicalId, eventSource(event), resource, otherwise);
  const surroundings = found ?? { timeout: model.timeout, policies: [] };
  const fn = functionModel(choices, model.shared, logicalId, surroundings);
  return { model, fn, timeout: found?.found ?? { seconds: model.timeout }, template };
}

/**
 * @param isMade its handler is made from the template; or else it keeps its own
 * @returns what to tell of its resource and its timeout
 * @throws LambdaAotError (exit code 2) if the resource that it is to take is not in the template or does not fit, or
 *   another function has its route
 */
export function checkFunction(
  solution: Solution,
  { fn, timeout, template }: FunctionInSolution,
  { templateFile, logicalId }: TemplatePlace,
  isMade: boolean,
): string[] {
  const { source, options, choices, sam } = fn;
  const region = deployedRegion(solution, templateFile);
  const wanted = { source, options, resource: choices.resource, timeout, region, isOwnHandler: !isMade };
  const warnings = checkSource(template, wanted);
  requireFreeRoute(template, logicalId, sam);
  requireFreeTrigger(template, logicalId, sam);
  if (template === undefined) return warnings;
  const isFitted = isMade && template.propertiesOf(logicalId)?.Timeout === undefined;
  return [...warnings, ...(isFitted ? newTimeoutNotes(fn, timeout) : timeoutNotes(fn, timeout, template))];
}
