import { isDeepStrictEqual } from 'node:util';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel } from '../../blueprint/model.ts';
import { entryOrder, samOf, usualSurroundings } from '../../blueprint/sam-parts.ts';
import { eventSource } from '../../events/catalogue.ts';
import type { SamParts } from '../../events/define.ts';
import type { Edits } from '../../plan/edits.ts';
import { partsAsMade, possibleTimeouts } from '../../sam/made-parts.ts';
import { surroundingsIn } from '../../sam/surroundings.ts';
import { SamTemplate } from '../../sam/template.ts';
import type { Solution } from '../../solution/solution.ts';
import type { TemplatePlace } from './function-in.ts';
import { isSameSource } from '../recording/function-records.ts';

/**
 * Brings the parts of an event source into the template. One that was made with other options is made anew; a second
 * one of a kind gets names of its own; one that already exists as it was asked for stays as it is.
 *
 * @param functions of the solution as they will be, which decides where new entries stand
 */
export function editEventParts(
  solution: Solution,
  edits: Edits,
  place: TemplatePlace,
  choices: FunctionChoices,
  functions: readonly FunctionChoices[],
): void {
  const { templateFile, logicalId } = place;
  if (templateFile === undefined) return;
  const before = solution.record?.functions.find((each) => isSameSource(each, choices));
  const isMadeSo = before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices));
  if (before !== undefined && !isMadeSo) removeEventParts(solution, edits, place, before);
  const logicalIds = new Map(solution.functions.map((each) => [each.name, each.logicalId]));
  const order = entryOrder(functions, logicalIds.set(choices.name, logicalId));
  edits.edit(templateFile, (text) => {
    const template = new SamTemplate(text);
    const numbered = numberedIn(template, logicalId, choices, possibleTimeouts);
    // What its owner has changed in it since stays so.
    if (isMadeSo && template.hasEvent(logicalId, numbered)) return text;
    return template.withEvent(logicalId, numbered, order).text;
  });
}

/**
 * Removes from the template what was generated for an event source; what was changed since stays.
 *
 * @returns names of resources and parameters that stay because something else refers to them
 */
export function removeEventParts(
  solution: Solution,
  edits: Edits,
  { templateFile, logicalId }: TemplatePlace,
  choices: FunctionChoices,
): readonly string[] {
  if (templateFile === undefined) return [];
  let stays: readonly string[] = [];
  // A value that is derived from none of these timeouts is its owner's.
  const generated = [choices.timeout ?? solution.record?.choices.timeout ?? []].flat();
  edits.edit(templateFile, (text) => {
    const before = new SamTemplate(text);
    const { template, kept } = before.withoutEvent(
      logicalId,
      numberedIn(before, logicalId, choices, generated),
      (refused) => {
        edits.refuse(templateFile, refused);
      },
    );
    stays = kept;
    return template.text;
  });
  return stays;
}

/** The parts of an event source in a template, as the source with that number of its kind on the function has them. */
function numberedIn(
  template: SamTemplate,
  logicalId: string,
  choices: FunctionChoices,
  timeouts: readonly number[],
): (number: number) => SamParts {
  const source = eventSource(choices.event);
  const surroundings = surroundingsIn(template, logicalId, source, choices.resource) ?? usualSurroundings;
  return (number) =>
    partsAsMade(
      template.text,
      (timeout) => samOf(choices, number, logicalId, { ...surroundings, timeout }),
      choices.timeout ?? surroundings.timeout,
      [surroundings.timeout, ...timeouts],
    );
}

/** Says which events still lead to a function whose handler now takes something else. */
export function otherEvents(
  edits: Edits,
  { templateFile = '', logicalId }: TemplatePlace,
  { sam, choices }: FunctionModel,
): string[] {
  const template = SamTemplate.ifReadable(edits.read(templateFile) ?? '');
  const fn = template?.functions.find((each) => each.logicalId === logicalId);
  const all = Object.entries((fn?.properties.Events ?? {}) as Record<string, { Type?: unknown } | null>);
  const own = Object.values(sam.events ?? {}).map((event) => (event as { Type?: unknown }).Type);
  return all
    .filter(([, event]) => !own.includes(event?.Type))
    .map(
      ([name, event]) =>
        `${templateFile}: the event ${name} (${String(event?.Type)}) of ${logicalId} still calls the function, ` +
        `whose handler now accepts ${choices.event}. Remove it if it was for the old handler.`,
    );
}
