import assert from 'node:assert/strict';
import { noColors } from '../../../../lib/console/colors.ts';
import { comparisonLines } from '../../../../lib/trim/show/comparison-lines.ts';
import { compare } from '../../../../lib/trim/verify/compare.ts';

describe('trim --verify shows two publishes', () => {
  it('as a table', () => {
    const before = { warnings: [WARNING], bytes: 11_730_000, invoked: { ok: false, text: 'Boom' } };
    const after = { warnings: [WARNING], bytes: 13_280_500, invoked: { ok: true, text: '"x"' } };
    assert.deepEqual(comparisonLines(compare(before, after), noColors).slice(0, 4), [
      '              before    after',
      '  warnings    1         1',
      '  executable  11.73 MB  13.28 MB (+1.55 MB)',
      '  invoke      ✖ Boom    "x"',
    ]);
  });
});

const WARNING = { code: 'IL2026', path: 'Function.cs', message: 'Using it.', from: 'compiler' } as const;
