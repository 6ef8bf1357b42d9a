import { closest, distance } from 'fastest-levenshtein';
/** The known word that was probably meant, or undefined where none is near. */
export function suggest(word, known) {
    const typed = word.toLowerCase();
    if (typed === '' || known.length === 0)
        return undefined;
    const lower = known.map((each) => each.toLowerCase());
    const best = closest(typed, lower);
    // Two letters swapped are two edits: fair for a short word too, if it starts alike.
    const allowed = Math.max(firstLetter(typed) === firstLetter(best) ? 2 : 1, Math.floor(best.length / 3));
    if (distance(typed, best) <= allowed)
        return known[lower.indexOf(best)];
    return typed.length > 2 ? known.find((_, at) => lower[at]?.startsWith(typed)) : undefined;
}
function firstLetter(word) {
    return word.replace(/^-+/, '')[0];
}
/** ` Did you mean --name?`, with the space before it, or nothing. */
export function didYouMean(word, known) {
    const best = suggest(word, known);
    return best === undefined ? '' : ` Did you mean ${best}?`;
}
/** `a, b or c` */
export function alternatives(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
