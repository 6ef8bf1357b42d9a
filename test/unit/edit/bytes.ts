import assert from 'node:assert/strict';
import { textOf } from '../../../lib/edit/bytes.ts';
import { EditRefused } from '../../../lib/edit/refused.ts';

describe('the bytes of a file', () => {
  it('are the same again when nothing was edited, with their byte order mark', () => {
    const bytes = Buffer.from('\uFEFFa\r\n\té😀', 'utf8');
    assert.ok(Buffer.from(textOf(bytes)).equals(bytes));
  });

  for (const [name, bytes] of [
    ['Latin-1', Buffer.from('caf\xe9', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le')],
  ] as const)
    it(`are refused where they are ${name}`, () => {
      assert.throws(
        () => textOf(bytes),
        new EditRefused('the file is not encoded in UTF-8', 1, 'save it as UTF-8, and run the command again'),
      );
    });
});
