import type { CommandContext, Questions } from '../../command/context.ts';
import type { Outcome, PlannedOutcome } from '../../command/outcome.ts';
import { usageError } from '../../errors.ts';
import type { Finding } from '../../serializable/finding.ts';
import type { FunctionReview } from '../../serializable/function-reviews.ts';
import { chosenFunctions, oneFunction } from '../../solution/choose-function.ts';
import { otherLanguageLines } from '../../solution/other-languages.ts';
import { readSolution } from '../../solution/read.ts';
import type { Solution } from '../../solution/solution.ts';
import { checkSerializable } from './check.ts';
import type { Named } from './plan.ts';
import { planNamed, planSerializable } from './plan.ts';
import type { PrunedType } from './prunable.ts';
import { prunable, refusePrune, unneededTypes } from './prunable.ts';
import { reviewFunctions, scanFunctions } from './review-functions.ts';

export interface SerializableAnswers {
  /** Types that the person names. */
  readonly types: readonly string[];
  /** '' for all of them. */
  readonly function: string;
  readonly check: boolean;
  readonly remove: boolean;
  readonly prune: boolean;
  /** Only the scanner looks, not the compiler. */
  readonly fast: boolean;
  /** Findings are fixed in the code. */
  readonly fix: boolean;
}

export async function executeSerializable(
  answers: SerializableAnswers,
  context: CommandContext,
): Promise<Outcome> {
  const { types, function: name, check, remove, prune, fast, fix } = answers;
  const { cwd, ask, console, settings } = context;
  const solution = readSolution(cwd);
  if (!check && types.length > 0) return listNamed(solution, answers);
  if (remove) throw usageError(['Name the types to remove: lambda-aot serializable Product --remove']);
  if (prune) refusePrune(fast);
  const functions = chosenFunctions(solution, name);
  const reviews = fast
    ? scanFunctions(solution, functions)
    : await reviewFunctions(solution, functions, console);
  if (check) {
    const unneeded = settings.json ? await unneededTypes(solution, reviews, console) : undefined;
    return checkSerializable(reviews, unneeded, otherLanguageLines(solution.files));
  }
  const { named, open } = ask ? await askForUnclear(reviews, ask) : { named: [], open: reviews };
  const pruned = prune ? await prunable(solution, reviews, console) : [];
  const unneeded = (await confirmsPrune(pruned, ask)) ? pruned : [];
  return { plan: planSerializable(solution, open, { named, unneeded, fix }), root: solution.root };
}

function listNamed(
  solution: Solution,
  { function: name, types, remove }: SerializableAnswers,
): PlannedOutcome {
  const fn = oneFunction(solution, name, '--function');
  return { plan: planNamed(solution, fn, types, remove), root: solution.root };
}

/**
 * Asks for the types that the code does not determine.
 *
 * @returns the answers, and the reviews without the findings that they answer
 */
async function askForUnclear(
  reviews: readonly FunctionReview[],
  ask: Questions,
): Promise<{ readonly named: Named[]; readonly open: FunctionReview[] }> {
  const named: Named[] = [];
  const answered = new Set<Finding>();
  for (const { function: project, warnings } of reviews)
    for (const finding of warnings.filter(({ code }) => code === 'unclear')) {
      const { about, message } = finding;
      const what = message.replace(/: (add it with|list the type).*/, '');
      const type = await ask.text(`${about}: ${what}. Type to add (empty for none)`);
      if (type === '') continue;
      named.push({ function: project, types: [type] });
      answered.add(finding);
    }
  const isOpen = (finding: Finding): boolean => !answered.has(finding);
  return { named, open: reviews.map((each) => ({ ...each, warnings: each.warnings.filter(isOpen) })) };
}

/** Asks once more before types are removed; a person who cannot be asked has said so already. */
async function confirmsPrune(pruned: readonly PrunedType[], ask: Questions | undefined): Promise<boolean> {
  if (pruned.length === 0) return false;
  const types = pruned.map(({ type }) => type);
  return ask?.confirm(`Remove ${types.join(', ')}, which nothing needs`) ?? true;
}
