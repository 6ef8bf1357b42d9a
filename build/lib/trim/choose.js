/** The first fix of a cause, where the command can make it. */
export function recommended({ fixes }) {
    const [best] = fixes;
    return best?.edits !== undefined && best.edits.length > 0 ? [best] : [];
}
/** What a person chooses from; the last one is none. */
export function choicesOf(fixes) {
    return [...fixes.map(({ title }) => title), 'nothing now'];
}
