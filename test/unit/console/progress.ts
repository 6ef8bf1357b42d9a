import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { FakeConsole } from '../../support/fake-console.ts';

const WHAT = 'Generating native code for Orders';

const elapse = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('progress on a terminal', () => {
  let term: string | undefined;
  before(() => {
    term = process.env.TERM;
    process.env.TERM = 'xterm';
  });
  after(() => {
    process.env.TERM = term;
  });

  function lineAt(columns: number, lastMs?: number): string {
    const console = new FakeConsole({ isTerminal: true, columns });
    console.startProgress(WHAT, lastMs).stop();
    const [first = ''] = console.stderr.split('\r').filter((each) => each.includes('⠋'));
    return stripVTControlCharacters(first);
  }

  it('names the step, its seconds and those of the last time', () => {
    assert.equal(lineAt(80, 31_200), `⠋ ${WHAT} 0 s, 31 s last time`);
    assert.equal(lineAt(80), `⠋ ${WHAT} 0 s`);
  });

  it('fits in the line, whatever its width', () => {
    assert.equal(lineAt(50, 31_200), `⠋ ${WHAT} 0 s`);
    assert.equal(lineAt(37, 31_200), '⠋ Generating native code for Or… 0 s');
    for (const columns of [8, 10, 20, 38, 39, 40, 41, 55, 56, 57])
      assert.ok(lineAt(columns, 31_200).length < columns, String(columns));
  });

  it('changes its step, and leaves nothing', async () => {
    const console = new FakeConsole({ isTerminal: true, columns: 80 });
    const progress = console.startProgress('Building Orders');
    progress.step('Compiling Orders');
    await elapse(150);
    progress.stop();
    assert.match(console.stderr, /Building Orders 0 s.*\r.*Compiling Orders 0 s/);
    assert.ok(console.stderr.endsWith('\r\u001B[2K'));
    assert.equal(progress.hasWritten, false);
  });
});

describe('progress without a terminal', () => {
  it('is a plain line for each step that takes a while, the first one with the last time', async () => {
    const console = new FakeConsole();
    const progress = console.startProgress('Building Orders', 31_200);
    progress.step('Restoring packages for Orders');
    progress.step('Compiling Orders');
    await elapse(1600);
    progress.step(WHAT);
    await elapse(1600);
    progress.step('Compiling Orders');
    await elapse(1600);
    progress.stop();
    assert.equal(console.stderr, `Compiling Orders … (31 s last time)\n${WHAT} …\n`);
    assert.equal(progress.hasWritten, true);
  });

  it('says nothing about what is done at once', async () => {
    const console = new FakeConsole();
    const progress = console.startProgress('Building Orders', 31_200);
    progress.step('Compiling Orders');
    progress.stop();
    await elapse(1600);
    assert.equal(console.stderr, '');
    assert.equal(progress.hasWritten, false);
  });
});
