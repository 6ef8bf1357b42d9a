import { findContexts, mainPart } from '../../edit/csharp/find/contexts.ts';
import { removeSerializable } from '../../edit/csharp/edit/edit-serializable.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FunctionReview, ReviewedFunction } from '../../serializable/function-reviews.ts';
import { findingLines } from '../../serializable/function-reviews.ts';
import { Edits } from '../../plan/edits.ts';
import type { Solution } from '../../solution/solution.ts';
import { applyFixes } from './apply-fixes.ts';
import { checkedBy } from './checked-by.ts';
import { editListing } from './edit-listing.ts';
import { namedTypes } from './named-types.ts';
import type { FunctionListing, Listing, UnlistedType } from './recorded-listings.ts';
import type { PrunedType } from './prunable.ts';
import { recordedListings } from './recorded-listings.ts';

/** Types that a person has named for a function. */
export interface Named {
  readonly function: ReviewedFunction;
  readonly types: readonly string[];
}

/** What is done besides adding the missing types. */
export interface SerializableChanges {
  readonly named?: readonly Named[];
  /** Types to remove. */
  readonly unneeded?: readonly PrunedType[];
  /** Whether findings are fixed in the code. */
  readonly fix?: boolean;
}

/** Adds the missing types and the named ones, and removes those that nothing needs. */
export function planSerializable(
  solution: Solution,
  reviews: readonly FunctionReview[],
  { named = [], unneeded = [], fix = false }: SerializableChanges = {},
): Plan {
  const edits = new Edits(solution);
  const details: string[] = [];
  const listed: FunctionListing[] = [];
  const unlisted: UnlistedType[] = [];
  for (const { function: project, missing, warnings } of reviews) {
    const add = (listing: Listing): void => {
      list(edits, project, listing);
      listed.push({ function: project.name, listing });
    };
    for (const each of missing) {
      add(each);
      details.push(`${project.name}: + ${each.type}, ${each.why} (${each.path}:${each.line})`);
    }
    if (fix) details.push(...applyFixes(warnings, edits, add));
    const own = unneeded.filter((each) => each.function === project.name);
    for (const { context, type } of own.filter((each) => !isAll(project, each.context, own))) {
      unlist(edits, project, context, type);
      unlisted.push({ function: project.name, context, type });
      details.push(`${project.name}: - ${type}, which nothing needs`);
    }
  }
  for (const { function: project, types } of named)
    for (const each of namedTypes(types, project)) {
      list(edits, project, each);
      listed.push({ function: project.name, listing: each });
      details.push(`${project.name}: + ${each.type}`);
    }
  const warnings = [
    ...edits.warnings,
    ...findingLines(fix ? reviews.map(withoutFixed) : reviews),
    ...checkedBy(reviews).filter((line) => line.startsWith('Not')),
  ];
  const plan = { files: edits.files, warnings, next: [], details, data: { listed: details } };
  return recordedListings(solution, plan, listed, unlisted);
}

const withoutFixed = (review: FunctionReview): FunctionReview => ({
  ...review,
  warnings: review.warnings.filter((each) => each.fix === undefined),
});

/** Lists the types that the user names, or removes them. */
export function planNamed(
  solution: Solution,
  project: ReviewedFunction,
  types: readonly string[],
  remove: boolean,
): Plan {
  const edits = new Edits(solution);
  const listings = namedTypes(types, project);
  for (const each of listings)
    if (remove) unlist(edits, project, each.context, each.type);
    else list(edits, project, each);
  const details = listings.map(({ type }) => `${project.name}: ${remove ? '-' : '+'} ${type}`);
  const unknown = listings.filter(({ isKnown }) => !remove && !isKnown);
  const notes = unknown.map(
    ({ type }) => `${type} is not declared in the solution's code. It is listed as you wrote it.`,
  );
  const plan = {
    files: edits.files,
    warnings: [...edits.warnings, ...notes],
    next: [],
    details,
    data: { listed: details },
  };
  const named = listings.map((listing) => ({ function: project.name, listing }));
  const unnamed = listings.map(({ context, type }) => ({ function: project.name, context, type }));
  return recordedListings(solution, plan, remove ? [] : named, remove ? unnamed : []);
}

/** Lists a type where the context's class is declared. */
function list(edits: Edits, project: ReviewedFunction, listing: Listing): void {
  const [path] = filesOf(project, listing.context);
  if (path !== undefined) editListing(edits, path, listing);
}

/** Takes a type from all parts of a context. */
function unlist(edits: Edits, project: ReviewedFunction, context: string, type: string): void {
  for (const path of filesOf(project, context))
    edits.edit(path, (text) => removeSerializable(text, context, type));
}

/** A context without any type does not compile: one that nothing uses is its owner's to remove. */
function isAll(
  { files, referenced }: ReviewedFunction,
  name: string,
  unneeded: readonly PrunedType[],
): boolean {
  const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
  return unneeded.filter((each) => each.context === name).length === context?.entries.length;
}

/** The files that declare a context, the one with the attributes first. */
function filesOf({ files, referenced }: ReviewedFunction, name: string): string[] {
  const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
  const main = context && mainPart(context);
  return [...new Set([...(main ? [main] : []), ...(context?.parts ?? [])].map(({ file }) => file.path))];
}
