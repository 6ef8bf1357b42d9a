import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../support/shells.ts';
import { deskFor, noShellAtTerminal, skipWithout, afterTab } from '../../support/shells.ts';

const zsh = ['zsh', '-f', '-i'] as const;

describe('completion in zsh', () => {
  let desk: Desk;
  before(async function () {
    skipWithout(this, noShellAtTerminal('zsh'));
    desk = await deskFor('zsh');
    mkdirSync(join(desk.folder, '.zfunc'));
    copyFileSync(desk.script, join(desk.folder, '.zfunc', '_lambda-aot'));
  });
  after(() => {
    rmSync((desk as Desk | undefined)?.folder ?? '', { recursive: true, force: true });
  });

  // EDITOR may have chosen the keys of vi.
  const start = ['bindkey -e', 'autoload -Uz compinit && compinit -u'];
  const asFile = ['fpath=(~/.zfunc $fpath)', ...start];
  const sourced = (): string[] => [...start, `source '${desk.script}'`];

  for (const [line, words] of [
    ['lambda-aot ev', ['lambda-aot', 'event']],
    ['lambda-aot invoke Pl', ['lambda-aot', 'invoke', 'PlaceOrder']],
    ['lambda-aot event --source=sq', ['lambda-aot', 'event', '--source=sqs']],
    ['lambda-aot new x --arch=ar', ['lambda-aot', 'new', 'x', '--arch=arm64']],
    ['lambda-aot event sqs --ba', ['lambda-aot', 'event', 'sqs', '--batch-size']],
    ['lambda-aot invoke --event tem', ['lambda-aot', 'invoke', '--event', 'template.yaml']],
    ['lambda-aot invoke --event=tem', ['lambda-aot', 'invoke', '--event=template.yaml']],
    // zsh drops the slash of a directory again if no name follows it.
    ['lambda-aot invoke --cwd s', ['lambda-aot', 'invoke', '--cwd', 'src']],
    ['lambda-aot invoke --cwd "src/Count" Pl', ['lambda-aot', 'invoke', '--cwd', 'src/Count', 'PlaceOrder']],
    ['lambda-aot nwe tem', ['lambda-aot', 'nwe', 'tem']],
  ] as const)
    it(`makes of ${line} ${words.join(' ')}`, async () => {
      assert.deepEqual((await afterTab(zsh, desk, asFile, line)).words, words);
    });

  it('shows the notes', async () => {
    const { screen } = await afterTab(zsh, desk, asFile, 'lambda-aot new x --arch ');
    assert.match(screen, /^arm64 +-- AWS Graviton; costs less\b/m);
  });

  it('works with a script that is sourced, too', async () => {
    const { words } = await afterTab(zsh, desk, sourced(), 'lambda-aot invoke Pl');
    assert.deepEqual(words, ['lambda-aot', 'invoke', 'PlaceOrder']);
  });
});
