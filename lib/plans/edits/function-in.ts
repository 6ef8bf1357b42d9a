import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { functionModel, modelOf } from '../../blueprint/model.ts';
import { newTimeoutNotes, timeoutNotes } from '../../blueprint/timeout-notes.ts';
import { eventSource } from '../../events/catalogue.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import { checkSource } from '../../sam/source-check.ts';
import { surroundingsIn } from '../../sam/surroundings.ts';
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
  /** What to tell of its resource and its timeout. */
  readonly warnings: readonly string[];
}

/** What happens to the function. */
export interface FunctionChange {
  /** Its handler is made from the template; undefined: it keeps its own. */
  readonly isMade?: boolean;
  /** The template that it is to be found in; undefined: that of the place. */
  readonly template?: SamTemplate | undefined;
}

/**
 * @throws LambdaAotError (exit code 2) if the resource that it is to take is not in the template or does not fit, or
 *   another function has its route
 */
export function functionIn(
  solution: Solution,
  choices: FunctionChoices,
  { templateFile, logicalId }: TemplatePlace,
  { isMade = false, template = solution.templateAt(templateFile) }: FunctionChange = {},
): FunctionInSolution {
  const model = modelOf({ ...solution.choices, functions: [choices] });
  const { event, resource } = choices;
  // Beside functions that were not made here, a new one has a timeout of its own if Globals has none.
  const otherwise = solution.record === undefined ? model.timeout : undefined;
  const found = surroundingsIn(template, logicalId, eventSource(event), resource, otherwise);
  const fn = functionModel(
    choices,
    model.shared,
    logicalId,
    found ?? { timeout: model.timeout, policies: [] },
  );
  const timeout = found?.found ?? { seconds: model.timeout };
  const { source, options } = fn;
  const region = deployedRegion(solution, templateFile);
  const wanted = { source, options, resource, timeout, region, isOwnHandler: !isMade };
  const warnings = checkSource(template, wanted);
  requireFreeRoute(template, logicalId, fn.sam);
  if (template === undefined) return { model, fn, warnings };
  const isFitted = isMade && template.propertiesOf(logicalId)?.Timeout === undefined;
  const notes = isFitted ? newTimeoutNotes(fn, timeout) : timeoutNotes(fn, timeout, template);
  return { model, fn, warnings: [...warnings, ...notes] };
}
