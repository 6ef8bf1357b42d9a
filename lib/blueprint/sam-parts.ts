import { eventSource } from '../events/catalogue.ts';
import type { SamParts, SamValue, Surroundings } from '../events/define.ts';
import { defaultsOf } from '../inputs/resolve.ts';
import type { EntryOrder } from '../sam/parts.ts';
import { selectedParts } from '../sam/parts.ts';
import type { FunctionChoices } from './choices.ts';
import { solutionInputs } from './choices.ts';

/** The logical id that a new function's resource gets. */
export const logicalIdOf = (name: string): string => `${stemOf(name)}Function`;

/** A project's name may have dots and hyphens; a logical id has letters and digits only. */
export const stemOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '');

export const optionsOf = ({ event, options }: FunctionChoices) => ({
  ...defaultsOf(eventSource(event).options ?? {}),
  ...(options as Record<string, string>),
});

/** Of a function with the default timeout and no existing resource. */
export const usualSurroundings: Surroundings = { timeout: solutionInputs.timeout.default, policies: [] };

/**
 * What an event source adds to the template.
 *
 * @param number of the source among those of its kind that the function has: the names of the second end in 2
 * @param logicalId of the function's resource
 */
export function samOf(
  choices: FunctionChoices,
  number = 1,
  logicalId = logicalIdOf(choices.name),
  { timeout, policies }: Surroundings = usualSurroundings,
): SamParts {
  const ending = number === 1 ? '' : String(number);
  const { name, event, resource } = choices;
  const context = { logicalId, options: optionsOf(choices), resource, timeout };
  const stem = stemOf(name);
  const own = eventSource(event).sam({ ...context, name: stem + ending });
  const { events, ...others } = withPolicies(own, policies);
  if (events === undefined) return others;
  const numbered = Object.entries(events).map(([key, value]) => [key + ending, value]);
  return { events: Object.fromEntries(numbered) as typeof events, ...others };
}

const withPolicies = (parts: SamParts, policies: readonly SamValue[]): SamParts =>
  policies.length === 0 ? parts : { ...parts, policies: [...(parts.policies ?? []), ...policies] };

/** What earlier event sources of the function have left in the template. */
export function keptParts(
  { name, kept = [] }: FunctionChoices,
  surroundings: Surroundings = usualSurroundings,
): SamParts[] {
  return kept.map(({ source, names }) => {
    const timeout = source.timeout ?? surroundings.timeout;
    const parts = samOf({ name, ...source }, 1, logicalIdOf(name), { ...surroundings, timeout });
    const { resources = {}, parameters = {} } = selectedParts(parts, (each) => names.includes(each));
    return { resources, parameters };
  });
}

/**
 * The order in which the template of a new solution has its entries: function by function, and for each function its
 * resource before those of its event sources.
 *
 * @param logicalIds of the functions' resources, by name, as far as they are not the usual ones
 */
export function entryOrder(
  functions: readonly FunctionChoices[],
  logicalIds: ReadonlyMap<string, string>,
): EntryOrder {
  const names = [...new Set(functions.map(({ name }) => name))];
  const groups = names.map((name) => {
    const logicalId = logicalIds.get(name) ?? logicalIdOf(name);
    const own = functions.filter((each) => each.name === name);
    // The second source of a kind has other names, and so has one that finds its names taken by what was kept.
    const numbers = Array.from(
      { length: own.flatMap(({ kept = [] }) => kept).length + own.length },
      (_, at) => at + 1,
    );
    const parts = own.flatMap((each) => [
      ...keptParts(each),
      ...numbers.map((number) => samOf(each, number, logicalId)),
    ]);
    return { logicalId, parts };
  });
  const keys = (named: (parts: SamParts) => SamParts['resources']) => (parts: SamParts) =>
    Object.keys(named(parts) ?? {});
  return {
    parameters: groups.flatMap(({ parts }) => parts.flatMap(keys(({ parameters }) => parameters))),
    resources: groups.flatMap(({ logicalId, parts }) => [
      logicalId,
      ...parts.flatMap(keys(({ resources }) => resources)),
    ]),
    outputs: groups.flatMap(({ logicalId, parts }) => [
      logicalId,
      ...parts.flatMap(keys(({ outputs }) => outputs)),
    ]),
  };
}
