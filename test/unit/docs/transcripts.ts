import assert from 'node:assert/strict';
import { allPages, readPage } from '../../../scripts/docs/pages.ts';
import { withTranscripts } from '../../../scripts/docs/transcripts.ts';

describe('what README.md and docs/ show of a terminal', () => {
  for (const page of allPages())
    it(`${page} shows what its commands print; \`npm run readme\` writes it`, async () => {
      const text = readPage(page);
      assert.equal(await withTranscripts(text, { recorded: false }), text);
    });
});

describe('a transcript', () => {
  const replayed = (page: string): Promise<string> => withTranscripts(page, { recorded: false });

  it('gets the output of its commands, which run one after the other in one shell', async () => {
    const page =
      '```console run\n$ mkdir a && cd a\n$ pwd | grep -o "[^/]*$"\nold\n$ false\n$ echo $?\n```\n';
    assert.equal(
      await replayed(page),
      '```console run\n$ mkdir a && cd a\n$ pwd | grep -o "[^/]*$"\na\n$ false\n$ echo $?\n1\n```\n',
    );
  });

  it('may be prepared by commands that are not shown', async () => {
    const page = '<!-- run: echo hello > a -->\n\n```console run\n$ cat a\n```\n';
    assert.equal(
      await replayed(page),
      '<!-- run: echo hello > a -->\n\n```console run\n$ cat a\nhello\n```\n',
    );
  });

  it('stays as it is if it is recorded or plain', async () => {
    const page =
      '```console\n$ date\nnever\n```\n\n```console recorded\n$ date\nyesterday\n```\n\n```console run\n$ echo today\n```\n';
    assert.equal(await replayed(page), page.replace('today\n```', 'today\ntoday\n```'));
  });
});
