import type { LocatedWarning } from './located-warning.ts';

/**
 * Matches warnings by the number of their code: 2055 is IL2055.
 *
 * @param numbers single numbers, or the first and last of a range
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/trim-warnings/il2026 and the pages next to it
 */
export const hasCode =
  (...numbers: readonly (number | readonly [first: number, last: number])[]) =>
  ({ warning }: LocatedWarning): boolean => {
    const code = Number(warning.code.slice(2));
    return numbers.some((each) =>
      typeof each === 'number' ? each === code : each[0] <= code && code <= each[1],
    );
  };
