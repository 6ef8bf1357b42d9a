import assert from 'node:assert/strict';
import type { TrimWarning } from '../../../../lib/dotnet/trim-warning.ts';
import { compare } from '../../../../lib/trim/verify/compare.ts';
import type { PublishMeasurement } from '../../../../lib/trim/verify/measure.ts';

const warning = (member: string, line = 1): TrimWarning => ({
  code: 'IL2026',
  path: 'Function.cs',
  line,
  member,
  message: 'Using it.',
  from: 'compiler',
});

const state = (warnings: readonly TrimWarning[], answer?: string, ok = true): PublishMeasurement => ({
  warnings,
  bytes: 11_730_000,
  ...(answer !== undefined && { invoked: { ok, text: answer } }),
});

describe('trim --verify says what a second publish has shown', () => {
  const one = [warning('A.Run()')];
  const says = (before: PublishMeasurement, after: PublishMeasurement): [string, string] => {
    const { outcome, verdict } = compare(before, after);
    return [outcome, verdict.join(' ')];
  };

  it('and no more: the same warnings and the same answer are no help', () => {
    assert.deepEqual(says(state(one, '{}'), state(one, '{}')), [
      'same',
      'The warning remains: a root keeps types, but silences no warning. The function returns the same response as before. The change did not help.',
    ]);
  });

  it('that nothing was shown where the function was not invoked', () => {
    const [outcome, text] = says(state(one), state(one));
    assert.equal(outcome, 'same');
    assert.match(text, /The warnings do not show that the change helped\. Pass --invoke/);
  });

  it('a function that failed and answers now', () => {
    assert.deepEqual(says(state(one, 'NullReferenceException', false), state(one, '"x"')), [
      'better',
      'The warning remains: a root keeps types, but silences no warning. The function failed before the change, and works now.',
    ]);
  });

  it('another answer, which it does not judge', () => {
    const [outcome, text] = says(state(one, '{}'), state(one, '{"id":1}'));
    assert.equal(outcome, 'unsure');
    assert.match(text, /The response of the function has changed\. Check whether it is correct\./);
  });

  it('a function that fails now', () => {
    assert.equal(says(state(one, '1'), state([], 'X', false))[0], 'worse');
  });

  it('warnings that came, and that went', () => {
    const two = [warning('A.Run()'), warning('B.Run()')];
    assert.deepEqual(says(state(one), state(two)), [
      'worse',
      '1 new warning; 2 left. The change did not help.',
    ]);
    assert.deepEqual(says(state(two), state(one)), ['better', '1 of 2 warnings is gone; 1 left.']);
    assert.equal(says(state(one), state([]))[0], 'better');
  });

  it('a warning whose line has moved is the same one', () => {
    assert.equal(says(state(one), state([warning('A.Run()', 7)]))[0], 'same');
  });
});
