import { isDeepStrictEqual } from 'node:util';
import { readAt } from '../edit/sam-template/read-template.ts';
import type { SamParts } from '../events/define.ts';
import { longestTimeout } from './function-timeout.ts';

/** All that a function can have, in seconds. */
export const possibleTimeouts: readonly number[] = Array.from({ length: longestTimeout }, (_, at) => at + 1);

/**
 * Parts of a template as they were made. Their values are derived from the timeout that the function had then, and its
 * owner may have changed the timeout, or both, since.
 *
 * @param partsFor the parts for a timeout in seconds
 * @param now the timeout
 * @param timeouts that they may have been made for
 * @returns the parts for now, unless the template has those of another timeout
 */
export function partsAsMade(
  text: string,
  partsFor: (timeout: number) => SamParts,
  now: number,
  timeouts: readonly number[],
): SamParts {
  const current = partsFor(now);
  if (isDeepStrictEqual(partsFor(1).resources, partsFor(longestTimeout).resources)) return current;
  const found = Object.keys(current.resources ?? {})
    .map((logicalId) => [logicalId, readAt(text, ['Resources', logicalId])] as const)
    .filter(([, resource]) => resource !== undefined);
  if (found.length === 0) return current;
  const isThere = ({ resources = {} }: SamParts): boolean =>
    found.every(([logicalId, resource]) => isDeepStrictEqual(resources[logicalId], resource));
  return isThere(current) ? current : (timeouts.map(partsFor).find(isThere) ?? current);
}
