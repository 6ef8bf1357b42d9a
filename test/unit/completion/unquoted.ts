import assert from 'node:assert/strict';
import { unquoted } from '../../../lib/completion/unquoted.ts';

describe('a word as it was typed', () => {
  for (const [typed, word] of [
    ['Orders', 'Orders'],
    ['"Ord', 'Ord'],
    ["'my folder'", 'my folder'],
    ['my\\ folder', 'my folder'],
    ['""', ''],
    ['C:\\src\\shop', 'C:\\src\\shop'],
  ] as const)
    it(`loses its quotes and escapes: ${typed}`, () => {
      assert.equal(unquoted(typed), word);
    });
});
