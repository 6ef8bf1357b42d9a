import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant; undefined if none is similar. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  if (typed === '' || known.length === 0) return undefined;
  const lower = known.map((each) => each.toLowerCase());
  const best = closest(typed, lower);
  // Two swapped letters count as two edits. Accept them in a short word too, if the first letter is the same.
  const allowed = Math.max(firstLetter(typed) === firstLetter(best) ? 2 : 1, Math.floor(best.length / 3));
  if (distance(typed, best) <= allowed) return known[lower.indexOf(best)];
  return typed.length > 2 ? known.find((_, at) => lower[at]?.startsWith(typed)) : undefined;
}

function firstLetter(word: string): string | undefined {
  return word.replace(/^-+/, '')[0];
}

/** ` Did you mean --name?`, with a leading space, or the empty string. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = suggest(word, known);
  return best === undefined ? '' : ` Did you mean ${best}?`;
}

/** `a, b or c` */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
