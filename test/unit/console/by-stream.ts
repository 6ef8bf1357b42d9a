import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, temporaryFolder } from '../../support/cli.ts';
import { noTerminal, Terminal } from '../../support/terminal.ts';

const ESCAPE = '\u001B[';

describe('colours at a terminal', () => {
  let cwd = '';
  before(function () {
    const reason = noTerminal();
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
  });
  beforeEach(() => {
    cwd = temporaryFolder();
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  /** @returns what the terminal showed of a report, which goes to stderr, and what went to a file */
  async function report(
    redirection: string,
    flags = '',
    env = {},
  ): Promise<{ screen: string; file: string }> {
    const line = `"${process.execPath}" "${bin}" new orders --yes --dry-run ${flags} ${redirection}`;
    const terminal = new Terminal('sh', ['-c', line], cwd, { NO_COLOR: undefined, ...env });
    assert.equal(await terminal.end(), 0);
    const file = redirection === '' ? '' : readFileSync(join(cwd, 'file'), 'utf8');
    return { screen: terminal.screen, file };
  }

  it('are on stderr if that is one, whatever stdout is', async () => {
    const { screen, file } = await report('>file', '--json --conflict skip');
    assert.ok(!file.includes(ESCAPE), file);
    assert.equal(screen, '');
    const shown = await report('>file');
    assert.ok(shown.screen.includes(`${ESCAPE}32mcreate`), shown.screen);
  });

  it('are not in a file that stderr goes to, though stdout is one', async () => {
    const { file } = await report('2>file');
    assert.match(file, /^ {2}create orders\//m);
    assert.ok(!file.includes(ESCAPE), file);
  });

  it('are nowhere with --no-color or NO_COLOR', async () => {
    assert.ok(!(await report('', '--no-color')).screen.includes(ESCAPE));
    assert.ok(!(await report('', '', { NO_COLOR: '1' })).screen.includes(ESCAPE));
    assert.ok((await report('')).screen.includes(ESCAPE));
  });

  it('can be forced into a file', async () => {
    assert.ok((await report('2>file', '', { FORCE_COLOR: '1' })).file.includes(ESCAPE));
    assert.ok(!(await report('2>file', '--no-color', { FORCE_COLOR: '1' })).file.includes(ESCAPE));
  });
});
