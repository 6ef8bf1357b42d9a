export function compare(before, after) {
    const gone = without(before.warnings, after.warnings);
    const added = without(after.warnings, before.warnings);
    const answer = answerVerdict(before, after);
    const outcome = outcomeOf(gone, added, answer);
    const verdict = [warningVerdict(before, after, gone, added), ...(answer ? [answer.text] : [])];
    if (outcome === 'worse' || (outcome === 'same' && answer))
        verdict.push('It did not help.');
    else if (outcome === 'same')
        verdict.push('Nothing here shows that it helped: pass --invoke to see whether the function answers otherwise.');
    return { before, after, gone, added, outcome, verdict };
}
function outcomeOf(gone, added, answer) {
    if (answer?.outcome === 'worse')
        return 'worse';
    if (answer?.outcome === 'better')
        return 'better';
    if (added.length > gone.length)
        return 'worse';
    if (gone.length > added.length)
        return 'better';
    return answer?.outcome ?? 'same';
}
/** Lines move with an edit, so a warning is known by what it says of which member. */
function without(warnings, others) {
    const left = others.map(keyOf);
    return warnings.filter((warning) => {
        const at = left.indexOf(keyOf(warning));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
const keyOf = ({ code, path, member = path, message }) => [code, member, message].join('\n');
function warningVerdict(before, after, gone, added) {
    const count = before.warnings.length;
    if (count === 0 && added.length === 0)
        return 'There are no warnings, before and after.';
    if (gone.length === 0 && added.length === 0)
        return count === 1
            ? 'The warning is still there: a root keeps types, and silences nothing.'
            : `The ${count} warnings are still there: a root keeps types, and silences nothing.`;
    const newOnes = added.length > 0 ? `${added.length} new ${added.length === 1 ? 'warning' : 'warnings'}` : '';
    const lost = gone.length > 0 ? `${gone.length} of ${count} warnings ${gone.length === 1 ? 'is' : 'are'} gone` : '';
    return `${[lost, newOnes].filter((each) => each !== '').join(', and ')}; ${after.warnings.length} left.`.replace(/^./, (letter) => letter.toUpperCase());
}
function answerVerdict({ invoked: before }, { invoked: after }) {
    if (before === undefined || after === undefined)
        return undefined;
    if (!before.ok && after.ok)
        return { outcome: 'better', text: 'The function failed before, and answers now.' };
    if (before.ok && !after.ok)
        return { outcome: 'worse', text: 'The function answered before, and fails now.' };
    const isSame = before.text === after.text;
    if (!before.ok)
        return {
            outcome: 'same',
            text: isSame ? 'The function fails as it did before.' : 'The function still fails, in another way.',
        };
    return isSame
        ? { outcome: 'same', text: 'The function answers the same as before.' }
        : {
            outcome: 'unsure',
            text: 'The function answers something else than before: see whether that is right.',
        };
}
