import assert from 'node:assert/strict';
import { commands } from '../../../lib/commands/catalogue.ts';
import { ExitCode } from '../../../lib/errors.ts';
import { blocks, pageOf } from '../../../scripts/docs/blocks.ts';
import { allPages, blocksIn, readPage, withBlocks } from '../../../scripts/docs/pages.ts';

describe('README.md and docs/', () => {
  for (const page of allPages())
    it(`${page} lists what is declared; \`npm run readme\` writes it`, () => {
      const text = readPage(page);
      assert.equal(withBlocks(page, text), text);
    });

  it('show every generated block', () => {
    const shown = allPages().flatMap((page) => blocksIn(readPage(page)));
    const hidden = Object.keys(blocks).filter((name) => !shown.includes(name));
    assert.deepEqual(hidden, []);
  });

  it('have a page for each command, and no other', () => {
    const pages = allPages().filter((page) => /^docs\/commands\/(?!README)/.test(page));
    assert.deepEqual(pages, commands.map(({ name }) => pageOf(name)).sort());
  });

  it('list each exit code', () => {
    const text = readPage('docs/json-and-exit-codes.md');
    const listed = [...text.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    assert.deepEqual(listed, [0, ...Object.values(ExitCode)]);
  });
});
