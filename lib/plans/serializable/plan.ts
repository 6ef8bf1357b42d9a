import { addUsing } from '../../edit/csharp/edit/add-using.ts';
import { findContexts, mainPart } from '../../edit/csharp/find/contexts.ts';
import { addSerializable, removeSerializable } from '../../edit/csharp/edit/serializable.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Missing, Review } from '../../serializable/review.ts';
import { review } from '../../serializable/review.ts';
import { Edits } from '../../plan/edits.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import type { FunctionProject } from '../../solution/function-projects.ts';
import type { Listing } from './named-types.ts';
import { namedTypes } from './named-types.ts';

/** What was found in one function. */
export interface FunctionReview extends Review {
  readonly function: FunctionProject;
}

export const reviewAll = (functions: readonly FunctionProject[]): FunctionReview[] =>
  functions.map((each) => ({ ...review(each), function: each }));

/** `file:line: what`, as compilers say it. */
export const warningLines = (reviews: readonly FunctionReview[]): string[] => [
  ...new Set(
    reviews.flatMap(({ warnings }) =>
      warnings.map(({ path, line, about, message }) =>
        about === `${path}:${line}`
          ? `${path}:${line}: ${message}.`
          : `${path}:${line}: ${about}: ${message}.`,
      ),
    ),
  ),
];

export function missingLine({ path, line, type, propertyName, context, why }: Missing): string {
  const named = propertyName === undefined ? '' : ` (as ${propertyName})`;
  return `${path}:${line}: ${type}${named} is not listed in ${context}, and fails in Lambda: ${why}.`;
}

/** Types that a person has named for a function. */
export interface Named {
  readonly function: FunctionProject;
  readonly types: readonly string[];
}

/** Lists what is missing and what was named, and with `prune` takes away what nothing needs. */
export function planSerializable(
  solution: ExistingSolution,
  reviews: readonly FunctionReview[],
  prune: boolean,
  named: readonly Named[] = [],
): Plan {
  const edits = new Edits(solution);
  const details: string[] = [];
  for (const { function: project, missing, unneeded } of reviews) {
    for (const each of missing) {
      list(edits, project, each);
      details.push(`${project.name}: + ${each.type}, ${each.why} (${each.path}:${each.line})`);
    }
    for (const { context, type } of prune
      ? unneeded.filter((each) => !isAll(project, each.context, unneeded))
      : []) {
      unlist(edits, project, context, type);
      details.push(`${project.name}: - ${type}, which nothing needs`);
    }
  }
  for (const { function: project, types } of named)
    for (const each of namedTypes(types, project)) {
      list(edits, project, each);
      details.push(`${project.name}: + ${each.type}`);
    }
  const warnings = [...edits.warnings, ...warningLines(reviews)];
  return { files: edits.files, warnings, next: [], details, data: { listed: details } };
}

/** Lists the types that a person names, or takes them away. */
export function planNamed(
  solution: ExistingSolution,
  project: FunctionProject,
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
    ({ type }) => `${type} is no type of the solution's code: it is listed as you wrote it.`,
  );
  return {
    files: edits.files,
    warnings: [...edits.warnings, ...notes],
    next: [],
    details,
    data: { listed: details },
  };
}

/** Lists a type where the context's class is declared. */
function list(
  edits: Edits,
  project: FunctionProject,
  { context, type, propertyName, usings }: Listing,
): void {
  const options = propertyName === undefined ? {} : { typeInfoPropertyName: propertyName };
  const [path] = filesOf(project, context);
  if (path === undefined) return;
  edits.edit(path, (text) =>
    usings.reduce((each, using) => addUsing(each, using), addSerializable(text, context, type, options)),
  );
}

/** Takes a type from all parts of a context. */
function unlist(edits: Edits, project: FunctionProject, context: string, type: string): void {
  for (const path of filesOf(project, context))
    edits.edit(path, (text) => removeSerializable(text, context, type));
}

/** A context without any type does not compile: one that nothing uses is its owner's to remove. */
function isAll({ files, referenced }: FunctionProject, name: string, unneeded: Review['unneeded']): boolean {
  const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
  return unneeded.filter((each) => each.context === name).length === context?.entries.length;
}

/** The files that declare a context, the one with the attributes first. */
function filesOf({ files, referenced }: FunctionProject, name: string): string[] {
  const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
  const main = context && mainPart(context);
  return [...new Set([...(main ? [main] : []), ...(context?.parts ?? [])].map(({ file }) => file.path))];
}
