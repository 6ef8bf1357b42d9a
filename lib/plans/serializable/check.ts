import type { CommandResult } from '../../command/outcome.ts';
import { ExitCode } from '../../errors.ts';
import type { FunctionReview } from '../../serializable/function-reviews.ts';
import { findingLines, missingLine } from '../../serializable/function-reviews.ts';
import { checkedBy } from './checked-by.ts';
import type { UnneededTypes } from './prunable.ts';

/**
 * What the serializer contexts lack, for people and for CI; nothing is changed.
 *
 * @param unneeded undefined if nobody asked
 * @param notes of what was not looked at
 * @returns exit code 2 if a function could not be checked, 3 if a type is missing or something fails in Lambda
 */
export function checkSerializable(
  reviews: readonly FunctionReview[],
  unneeded?: UnneededTypes,
  notes: readonly string[] = [],
): CommandResult {
  const missing = reviews.flatMap((each) =>
    each.missing.map((type) => ({ function: each.function.name, ...type })),
  );
  const warnings = distinct(reviews.flatMap((each) => each.warnings));
  const problems = new Set(findingLines(reviews.map(withErrors))).size;
  const isUnchecked = reviews.some(({ unchecked }) => unchecked !== undefined);
  return {
    text: () =>
      [
        ...missing.map(missingLine),
        ...findingLines(reviews),
        ...checkedBy(reviews),
        ...notes,
        ...verdict(missing.length, problems, reviews),
      ].join('\n'),
    data: () => ({
      functions: reviews.map(({ function: { name }, checkedBy: by, uses, unchecked }) => ({
        function: name,
        checkedBy: by,
        ...(by === 'compiler' && { uses }),
        ...(unchecked !== undefined && { unchecked }),
      })),
      missing,
      unneeded: unneeded?.types ?? [],
      ...(unneeded?.unknown !== undefined && { unneededUnknown: unneeded.unknown }),
      warnings,
      ...(notes.length > 0 && { notes }),
    }),
    exitCode: isUnchecked ? ExitCode.usage : missing.length + problems > 0 ? ExitCode.found : 0,
  };
}

/** Functions share the projects that they refer to. */
const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((each) => [JSON.stringify(each), each])).values(),
];

const withErrors = (review: FunctionReview): FunctionReview => ({
  ...review,
  warnings: review.warnings.filter(({ severity }) => severity === 'error'),
});

function verdict(missing: number, problems: number, reviews: readonly FunctionReview[]): string[] {
  const lines: string[] = [];
  if (missing > 0)
    lines.push(
      `${missing} ${missing > 1 ? 'types are' : 'type is'} missing. Add ${missing > 1 ? 'them' : 'it'} with: lambda-aot serializable`,
    );
  if (problems > 0)
    lines.push(`${problems} ${problems > 1 ? 'problems need' : 'problem needs'} a change in the code.`);
  const isSure = reviews.every((each) => each.checkedBy === 'compiler');
  if (lines.length === 0 && isSure)
    lines.push(`Nothing is missing in ${reviews.length} ${reviews.length === 1 ? 'function' : 'functions'}.`);
  return lines;
}
