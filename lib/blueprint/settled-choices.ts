import { eventSource } from '../events/catalogue.ts';
import { namedResource } from '../sam/named-resource.ts';
import type { SamTemplate } from '../sam/template.ts';
import type { FunctionChoices } from './choices.ts';

/**
 * The choices with the options that the existing resource decides: a FIFO queue is read in order, asked for or not.
 *
 * @param template undefined if there is none, or it can't be read
 */
export function settledChoices(template: SamTemplate | undefined, choices: FunctionChoices): FunctionChoices {
  const { implied } = eventSource(choices.event).resource ?? {};
  const resource = namedResource(template, choices.resource);
  const decided = (resource && implied?.(resource)) ?? {};
  if (Object.keys(decided).length === 0) return choices;
  return { ...choices, options: { ...choices.options, ...decided } };
}
