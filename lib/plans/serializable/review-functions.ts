import { join } from 'node:path';
import { askCompiler } from '../../compiler/ask-compiler.ts';
import type { CompilerAnswer } from '../../compiler/ask-compiler.ts';
import { pathFrom } from '../../compiler/path-from.ts';
import { whyUnknown } from '../../compiler/why-unknown.ts';
import type { Console } from '../../console/console.ts';
import { unanswered } from '../../serializable/answered.ts';
import { reviewFacts } from '../../serializable/compiler-review/review-facts.ts';
import type { FunctionReview } from '../../serializable/function-reviews.ts';
import { scanned } from '../../serializable/function-reviews.ts';
import { withoutUsedElsewhere } from '../../serializable/used-elsewhere.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';

/** Reviews functions by what the compiler knows; those that it can't look at, by what the scanner sees. */
export async function reviewFunctions(
  solution: Solution,
  functions: readonly SolutionFunction[],
  console: Console,
): Promise<FunctionReview[]> {
  const progress = console.startProgress('Asking the compiler');
  try {
    const asked = functions.map((fn) => ({
      path: join(solution.root, fn.project),
      handlers: handlersOf(fn),
    }));
    const answers = await askCompiler(solution.root, asked, (path) => {
      const at = asked.findIndex((each) => each.path === path);
      progress.step(`Asking the compiler: ${functions[at]?.name ?? ''} (${at + 1} of ${functions.length})`);
    });
    return withoutUsedElsewhere(functions.map((fn, at) => reviewOf(fn, answers[at], solution)));
  } finally {
    progress.stop();
  }
}

/** Those that no code sets up, because the managed runtime calls them by their names. */
const handlersOf = ({ kind, handlers }: SolutionFunction): string[] =>
  kind === 'class-library' ? handlers.map(({ handler }) => handler) : [];

/** The scanner alone. */
export const scanFunctions = (solution: Solution, functions: readonly SolutionFunction[]): FunctionReview[] =>
  withoutUsedElsewhere(functions.map((fn) => withoutAnswered(scanned(fn), solution)));

function reviewOf(
  fn: SolutionFunction,
  answer: CompilerAnswer | undefined,
  solution: Solution,
): FunctionReview {
  const shown = pathFrom(solution.root);
  if (answer?.facts === undefined) {
    const why = answer === undefined ? '' : whyUnknown(answer.failure, fn.name, shown);
    return withoutAnswered(scanned(fn, why), solution);
  }
  const { facts } = answer;
  if (facts.handlers === 0) {
    const why = `no handler of ${fn.name} was found in its code, in the template or in aws-lambda-tools-defaults.json`;
    return withoutAnswered(scanned(fn, why), solution);
  }
  const review = {
    ...reviewFacts(facts, shown),
    function: fn,
    checkedBy: 'compiler' as const,
    uses: facts.uses.length,
  };
  return withoutAnswered(review, solution);
}

const withoutAnswered = (review: FunctionReview, solution: Solution): FunctionReview => ({
  ...review,
  warnings: unanswered(review.warnings, (path) => solution.read(path)),
});
