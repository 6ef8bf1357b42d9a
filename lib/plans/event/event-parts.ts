import { isDeepStrictEqual } from 'node:util';
import { readAt } from '../../edit/sam-template/template.ts';
import type { SamParts } from '../../events/define.ts';
import type { Edits } from '../../plan/edits.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { logicalIdOf, samOf } from '../../blueprint/model.ts';
import { isSameSource } from '../../solution/records.ts';
import { withoutSamParts, withSamParts } from '../../sam/parts.ts';

const AT_MOST = 50;

/**
 * Brings an event source's parts into the template. One that was made with other options is made anew; a second one
 * of a kind gets names of its own; one that is there as it was asked for stays as it is now.
 */
export function editEventParts(solution: ExistingSolution, edits: Edits, choices: FunctionChoices): void {
  const before = solution.choices.functions.find((each) => isSameSource(each, choices));
  if (before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices))) return;
  if (before !== undefined) removeEventParts(solution, edits, before);
  const id = logicalIdOf(choices.name);
  edits.edit(solution.templateFile, (text) => {
    const parts = partsWithFreeNames(text, choices);
    return parts === undefined ? text : withSamParts(text, id, parts);
  });
}

/** Takes from the template what was generated for a source; what is no longer as it was generated stays. */
export function removeEventParts(solution: ExistingSolution, edits: Edits, choices: FunctionChoices): void {
  edits.edit(solution.templateFile, (text) => {
    const number = numbers.find((each) => hasEvents(text, choices, samOf(choices, each)) === 'same') ?? 1;
    return withoutSamParts(text, logicalIdOf(choices.name), samOf(choices, number), (refused) => {
      edits.refuse(solution.templateFile, refused);
    });
  });
}

const numbers = Array.from({ length: AT_MOST }, (_, at) => at + 1);

/** undefined: the very same is there already. */
function partsWithFreeNames(text: string, choices: FunctionChoices): SamParts | undefined {
  for (const number of numbers) {
    const parts = samOf(choices, number);
    const state = hasEvents(text, choices, parts);
    if (state === 'same') return undefined;
    if (state === 'none') return parts;
  }
  return samOf(choices);
}

/** Whether the function has events, and the template resources, of these names. */
function hasEvents(
  text: string,
  { name }: FunctionChoices,
  { events = {}, resources = {} }: SamParts,
): 'none' | 'same' | 'others' {
  const places = [
    ...Object.entries(events).map(
      ([key, value]) => [['Resources', logicalIdOf(name), 'Properties', 'Events', key], value] as const,
    ),
    ...Object.entries(resources).map(([key, value]) => [['Resources', key], value] as const),
  ];
  const found = places.map(([path, value]) => ({ found: readAt(text, path), value }));
  if (found.every((each) => each.found === undefined)) return 'none';
  return found.every((each) => isDeepStrictEqual(each.found, each.value)) ? 'same' : 'others';
}
