import type { Plan } from '../../plan/plan.ts';
import type { MissingType } from '../../serializable/review.ts';
import type { FunctionRecord, ListedType } from '../../solution/record-functions.ts';
import type { Solution } from '../../solution/solution.ts';
import { recorded } from '../recording/recorded.ts';

/** An attribute for a type, and where it belongs. */
export type Listing = Pick<MissingType, 'context' | 'type' | 'propertyName' | 'usings'>;

/** An attribute that a plan adds for a function, by the function's name. */
export interface FunctionListing {
  readonly function: string;
  readonly listing: Listing;
}

/** A type that a plan removes from a context. */
export interface UnlistedType {
  readonly function: string;
  readonly context: string;
  readonly type: string;
}

/** A plan that also notes in the solution's record which types it lists. */
export function recordedListings(
  solution: Solution,
  plan: Plan,
  listings: readonly FunctionListing[],
  removed: readonly UnlistedType[],
): Plan {
  const records = solution.record?.functions ?? [];
  const noted = new Set<string>();
  const functions = records.map((record) => {
    if (noted.has(record.name)) return record;
    noted.add(record.name);
    const isOf = (each: { readonly function: string }): boolean => each.function === record.name;
    return withListed(record, listings.filter(isOf), removed.filter(isOf));
  });
  return recorded(solution, plan, functions);
}

function withListed(
  { listed: before = [], ...record }: FunctionRecord,
  listings: readonly FunctionListing[],
  removed: readonly UnlistedType[],
): FunctionRecord {
  const isSame = (left: Pick<ListedType, 'context' | 'type'>, right: Pick<ListedType, 'context' | 'type'>) =>
    left.context === right.context && left.type === right.type;
  const added = listings
    .map(({ listing: { context, type, propertyName, usings } }) => ({
      context,
      type,
      ...(propertyName !== undefined && { propertyName }),
      usings,
    }))
    .filter((each) => !before.some((old) => isSame(old, each)));
  const listed = [...before, ...added].filter((each) => !removed.some((gone) => isSame(gone, each)));
  return listed.length === 0 ? record : { ...record, listed };
}
