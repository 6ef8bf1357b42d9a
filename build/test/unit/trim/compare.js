import assert from 'node:assert/strict';
import { compare } from "../../../lib/trim/compare.js";
import { comparisonLines } from "../../../lib/trim/show.js";
const warning = (member, line = 1) => ({
    code: 'IL2026',
    path: 'Function.cs',
    line,
    member,
    message: 'Using it.',
    from: 'compiler',
});
const state = (warnings, answer, ok = true) => ({
    warnings,
    bytes: 11_730_000,
    ...(answer !== undefined && { invoked: { ok, text: answer } }),
});
describe('trim --verify says what a second publish has shown', () => {
    const one = [warning('A.Run()')];
    const says = (before, after) => {
        const { outcome, verdict } = compare(before, after);
        return [outcome, verdict.join(' ')];
    };
    it('and no more: the same warnings and the same answer are no help', () => {
        assert.deepEqual(says(state(one, '{}'), state(one, '{}')), [
            'same',
            'The warning is still there: a root keeps types, and silences nothing. The function answers the same as before. It did not help.',
        ]);
    });
    it('that nothing was shown where the function was not invoked', () => {
        const [outcome, text] = says(state(one), state(one));
        assert.equal(outcome, 'same');
        assert.match(text, /Nothing here shows that it helped: pass --invoke/);
    });
    it('a function that failed and answers now', () => {
        assert.deepEqual(says(state(one, 'NullReferenceException', false), state(one, '"x"')), [
            'better',
            'The warning is still there: a root keeps types, and silences nothing. The function failed before, and answers now.',
        ]);
    });
    it('another answer, which it does not judge', () => {
        const [outcome, text] = says(state(one, '{}'), state(one, '{"id":1}'));
        assert.equal(outcome, 'unsure');
        assert.match(text, /answers something else than before: see whether that is right\./);
    });
    it('a function that fails now', () => {
        assert.equal(says(state(one, '1'), state([], 'X', false))[0], 'worse');
    });
    it('warnings that came, and that went', () => {
        const two = [warning('A.Run()'), warning('B.Run()')];
        assert.deepEqual(says(state(one), state(two)), ['worse', '1 new warning; 2 left. It did not help.']);
        assert.deepEqual(says(state(two), state(one)), ['better', '1 of 2 warnings is gone; 1 left.']);
        assert.equal(says(state(one), state([]))[0], 'better');
    });
    it('a warning whose line has moved is the same one', () => {
        assert.equal(says(state(one), state([warning('A.Run()', 7)]))[0], 'same');
    });
    it('as a table', () => {
        const after = { ...state(one, '"x"'), bytes: 13_280_500 };
        assert.deepEqual(comparisonLines(compare(state(one, 'Boom', false), after)).slice(0, 4), [
            '              before    after',
            '  warnings    1         1',
            '  executable  11.73 MB  13.28 MB (+1.55 MB)',
            '  invoke      ✖ Boom    "x"',
        ]);
    });
});
