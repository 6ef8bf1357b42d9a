import type { CommandResult } from '../../command/outcome.ts';
import { ExitCode } from '../../errors.ts';
import type { FunctionReview } from '../../serializable/function-reviews.ts';
import { missingLine, warningLines } from '../../serializable/function-reviews.ts';

/**
 * What the serializer contexts lack, for people and for CI; nothing is changed.
 *
 * @returns exit code 3 if a type is missing
 */
export function checkSerializable(reviews: readonly FunctionReview[]): CommandResult {
  const missing = reviews.flatMap((each) =>
    each.missing.map((type) => ({ function: each.function.name, ...type })),
  );
  const unneeded = reviews.flatMap((each) =>
    each.unneeded.map((type) => ({ function: each.function.name, ...type })),
  );
  return {
    text: () =>
      [...missing.map(missingLine), ...warningLines(reviews), verdict(missing.length, reviews.length)].join(
        '\n',
      ),
    data: () => ({ missing, unneeded, warnings: reviews.flatMap(({ warnings }) => warnings) }),
    exitCode: missing.length > 0 ? ExitCode.found : 0,
  };
}

const verdict = (missing: number, functions: number): string =>
  missing > 0
    ? `${missing} ${missing > 1 ? 'types are' : 'type is'} missing. Add ${missing > 1 ? 'them' : 'it'} with: lambda-aot serializable`
    : `Nothing is missing in ${functions} ${functions === 1 ? 'function' : 'functions'}.`;
