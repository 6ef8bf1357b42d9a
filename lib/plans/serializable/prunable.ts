import { join } from 'node:path';
import { askCompiler } from '../../compiler/ask-compiler.ts';
import { pathFrom } from '../../compiler/path-from.ts';
import { whyUnknown } from '../../compiler/why-unknown.ts';
import type { Console } from '../../console/console.ts';
import { LambdaAotError, usageError } from '../../errors.ts';
import { reviewFacts } from '../../serializable/compiler-review/review-facts.ts';
import type { FunctionReview } from '../../serializable/function-reviews.ts';
import type { Review } from '../../serializable/review.ts';
import type { Project } from '../../solution/project.ts';
import type { Solution } from '../../solution/solution.ts';

/** A type that a context lists, and that no project of the solution needs there. */
export interface PrunedType {
  readonly function: string;
  /** Full name. */
  readonly context: string;
  readonly type: string;
}

/** @throws LambdaAotError (exit code 2): the scanner does not see enough to remove a type */
export function refusePrune(fast: boolean): void {
  if (fast) throw usageError(['--prune needs the compiler. Leave out --fast.']);
}

/**
 * The types that can be removed: a context may be used by other functions, by tests and by programs that are no
 * functions, so all projects of the solution are asked.
 *
 * @throws LambdaAotError (exit code 2) if the compiler cannot look at one of them
 */
export async function prunable(
  solution: Solution,
  reviews: readonly FunctionReview[],
  console: Console,
): Promise<PrunedType[]> {
  const unchecked = reviews.flatMap((each) => each.unchecked ?? []);
  if (unchecked.length > 0) throw usageError(unchecked.map((why) => `Nothing was removed: ${why}.`));
  if (reviews.every(({ unneeded }) => unneeded.length === 0)) return [];
  const names = reviews.map(({ function: { name } }) => name);
  const reviewed = solution.functions
    .filter(({ name }) => names.includes(name))
    .map(({ project }) => project);
  const others = solution.projects.filter(({ path }) => !reviewed.includes(path));
  const all: Review[] = [...reviews, ...(await reviewsOf(others, solution, console))];
  return reviews.flatMap(({ function: { name }, unneeded }) =>
    unneeded
      .filter(({ context, type }) => all.every((each) => !needs(each, context, type)))
      .map((each) => ({ ...each, function: name })),
  );
}

/** The types that can be removed; or why that is not known. */
export interface UnneededTypes {
  readonly types: readonly PrunedType[];
  readonly unknown?: string;
}

/** What `prunable` finds, without an error if the compiler cannot look at all that may need a type. */
export async function unneededTypes(
  solution: Solution,
  reviews: readonly FunctionReview[],
  console: Console,
): Promise<UnneededTypes> {
  if (reviews.some(({ checkedBy }) => checkedBy !== 'compiler'))
    return { types: [], unknown: 'the compiler did not look at all functions' };
  try {
    return { types: await prunable(solution, reviews, console) };
  } catch (error) {
    if (error instanceof LambdaAotError) return { types: [], unknown: error.message };
    throw error;
  }
}

const needs = ({ contexts, unneeded }: Review, context: string, type: string): boolean =>
  contexts.includes(context) && !unneeded.some((each) => each.context === context && each.type === type);

async function reviewsOf(
  projects: readonly Project[],
  solution: Solution,
  console: Console,
): Promise<Review[]> {
  const progress = console.startProgress('Asking the compiler about the other projects');
  const shown = pathFrom(solution.root);
  try {
    const asked = projects.map(({ path }) => ({ path: join(solution.root, path) }));
    const answers = await askCompiler(solution.root, asked, (path) => {
      progress.step(`Asking the compiler about ${shown(path)}`);
    });
    return answers.map((answer, at) => {
      if (answer.facts) return reviewFacts(answer.facts, shown);
      const why = whyUnknown(answer.failure, projects[at]?.name ?? '', shown);
      throw usageError([`Nothing was removed, because this project may need the types: ${why}.`]);
    });
  } finally {
    progress.stop();
  }
}
