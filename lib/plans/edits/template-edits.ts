import { isDeepStrictEqual } from 'node:util';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel } from '../../blueprint/model.ts';
import { entryOrder, samOf } from '../../blueprint/sam-parts.ts';
import type { Edits } from '../../plan/edits.ts';
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
  const numbered = (number: number) => samOf(choices, number, logicalId);
  const before = solution.record?.functions.find((each) => isSameSource(each, choices));
  const isMadeSo = before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices));
  if (before !== undefined && !isMadeSo) removeEventParts(edits, place, before);
  const logicalIds = new Map(solution.functions.map((each) => [each.name, each.logicalId]));
  const order = entryOrder(functions, logicalIds.set(choices.name, logicalId));
  edits.edit(templateFile, (text) => {
    const template = new SamTemplate(text);
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
  edits: Edits,
  { templateFile, logicalId }: TemplatePlace,
  choices: FunctionChoices,
): readonly string[] {
  if (templateFile === undefined) return [];
  let stays: readonly string[] = [];
  edits.edit(templateFile, (text) => {
    const { template, kept } = new SamTemplate(text).withoutEvent(
      logicalId,
      (number) => samOf(choices, number, logicalId),
      (refused) => {
        edits.refuse(templateFile, refused);
      },
    );
    stays = kept;
    return template.text;
  });
  return stays;
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
