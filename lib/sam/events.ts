import { isDeepStrictEqual } from 'node:util';
import type { EditRefused } from '../edit/refused.ts';
import { readAt } from '../edit/sam-template/read-template.ts';
import type { SamParts } from '../events/define.ts';
import type { EntryOrder } from './parts.ts';
import { withoutParts, withParts } from './parts.ts';

/** How many event sources of one kind a function may have. */
const MAX_EVENT_NUMBER = 50;

const numbers = Array.from({ length: MAX_EVENT_NUMBER }, (_, at) => at + 1);

/** The parts of an event source under the first names that are free; the same text if the very same are there. */
export function withFirstFreeEvent(
  text: string,
  logicalId: string,
  numbered: (number: number) => SamParts,
  order?: EntryOrder,
): string {
  for (const number of numbers) {
    const parts = numbered(number);
    const presence = presenceOf(text, logicalId, parts);
    if (presence === 'same') return text;
    if (presence === 'none') return withParts(text, logicalId, parts, order);
  }
  return withParts(text, logicalId, numbered(1), order);
}

export function hasEvent(text: string, logicalId: string, numbered: (number: number) => SamParts): boolean {
  const { events = {}, resources = {} } = numbered(1);
  // A source that is neither an event nor a resource leaves no trace that could be missed.
  if (Object.keys({ ...events, ...resources }).length === 0) return true;
  return (
    presenceOf(text, logicalId, numbered(1)) !== 'none' ||
    numbers.some((number) => presenceOf(text, logicalId, numbered(number)) === 'same')
  );
}

export function withoutEvent(
  text: string,
  logicalId: string,
  numbered: (number: number) => SamParts,
  left: (refused: EditRefused) => void,
): { readonly text: string; readonly kept: readonly string[] } {
  const number = numbers.find((each) => presenceOf(text, logicalId, numbered(each)) === 'same') ?? 1;
  return withoutParts(text, logicalId, numbered(number), left);
}

/** Whether the function has events, and the template resources, of these names. */
function presenceOf(
  text: string,
  logicalId: string,
  { events = {}, resources = {} }: SamParts,
): 'none' | 'same' | 'others' {
  const places = [
    ...Object.entries(events).map(
      ([key, value]) => [['Resources', logicalId, 'Properties', 'Events', key], value] as const,
    ),
    ...Object.entries(resources).map(([key, value]) => [['Resources', key], value] as const),
  ];
  const found = places.map(([path, value]) => ({ found: readAt(text, path), value }));
  if (found.every((each) => each.found === undefined)) return 'none';
  return found.every((each) => isDeepStrictEqual(each.found, each.value)) ? 'same' : 'others';
}
