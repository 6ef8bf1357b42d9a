import type { FunctionChoices, KeptResources } from '../../blueprint/choices.ts';
import { buildVersion } from '../../package-root.ts';
import type { FunctionRecord } from '../../solution/record-functions.ts';
import type { Solution } from '../../solution/solution.ts';

/** Whether two choices are for the same event source of the same function: its options may differ. */
export const isSameSource = (left: FunctionChoices, right: FunctionChoices): boolean =>
  left.name === right.name && left.event === right.event && left.resource === right.resource;

/** An event source that is no longer a function's, and what it has left in the template. */
export interface EndedSource {
  readonly record: FunctionRecord;
  /** Names of resources and parameters that others refer to. */
  readonly stays: readonly string[];
}

/**
 * The records of a solution's functions with one that is new or made anew. What replaces another one takes its place
 * in the order, and what has become of it: the types that were listed, the resources that stay.
 */
export function withFunctionRecord(
  { record: solution }: Solution,
  choices: FunctionRecord,
  ended: readonly EndedSource[] = [],
  version = buildVersion(),
): FunctionRecord[] {
  const records = solution?.functions ?? [];
  const isEnded = (each: FunctionRecord): boolean =>
    ended.some(({ record }) => isSameSource(record, each)) && !isSameSource(each, choices);
  const at = records.findIndex((each) => isSameSource(each, choices) || isEnded(each));
  const before = records[at];
  const kept = [...(before?.kept ?? []), ...ended.flatMap(keptBy)];
  const record: FunctionRecord = {
    ...choices,
    ...(version !== solution?.version && { version }),
    ...(before?.attached && { attached: true }),
    ...(kept.length > 0 && { kept }),
    ...(before?.listed && { listed: before.listed }),
  };
  const rest = records.map((each, index) => (index === at ? record : each));
  const others = rest.filter((each) => each === record || !isEnded(each));
  return at < 0 ? [...others, record] : others;
}

function keptBy({ record, stays }: EndedSource): KeptResources[] {
  if (stays.length === 0) return [];
  const { event, options, type, resource, timeout } = record;
  const source = {
    event,
    ...(options && { options }),
    ...(type && { type }),
    ...(resource && { resource }),
    ...(timeout !== undefined && { timeout }),
  };
  return [{ source, names: stays }];
}

/** The event source that each function was made with; later ones were added to it. */
export function firstSources<Choices extends FunctionChoices>(records: readonly Choices[]): Choices[] {
  return records.filter((each, at) => records.findIndex(({ name }) => name === each.name) === at);
}
