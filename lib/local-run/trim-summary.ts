import { groupBy } from '../group-by.ts';
import type { TrimWarning } from '../dotnet/trim-warning.ts';
import { isFolded } from '../dotnet/trim-warning.ts';

const SHOWN_PLACES = 3;

/**
 * Where the trim warnings of a build are, and the command that explains them, in one line: `3 trim warnings in Orders,
 * 1 in the package Newtonsoft.Json. See: …`
 *
 * @param placeOf the place of a warning for display; undefined if it is not known
 * @returns undefined if there are no warnings
 */
export function trimSummary(
  warnings: readonly TrimWarning[],
  functionName: string,
  placeOf: (warning: TrimWarning) => string | undefined,
): string | undefined {
  if (warnings.length === 0) return undefined;
  const places = [...groupBy(warnings, (each) => placeOf(each) ?? '')].sort(
    ([left, one], [right, other]) =>
      Number(right === functionName) - Number(left === functionName) || other.length - one.length,
  );
  const shown = places.slice(0, SHOWN_PLACES).map(([place, all]) => `${countOf(all)} ${inPlace(place)}`);
  const hidden = places.slice(SHOWN_PLACES);
  const rest = hidden.flatMap(([, all]) => all);
  const others = hidden.length === 0 ? [] : [`${countOf(rest)} in ${hidden.length} more`];
  const [first = '', ...more] = [...shown, ...others];
  const noun = places[0]?.[1].length === 1 && /^\d/.test(first) ? 'trim warning' : 'trim warnings';
  const text = [first.replace(/ /, ` ${noun} `), ...more].join(', ');
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}. See: lambda-aot trim --publish --function ${functionName}`;
}

/** A folded warning represents an unknown number. */
const countOf = (warnings: readonly TrimWarning[]): string =>
  warnings.some(isFolded) ? 'some' : String(warnings.length);

const inPlace = (place: string): string => (place === '' ? 'elsewhere' : `in ${place}`);
