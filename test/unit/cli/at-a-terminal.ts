import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { keys, noTerminal, Terminal } from '../../support/terminal.ts';
import { treeOf, writeTree } from '../../support/tree.ts';

describe('lambda-aot at a terminal', () => {
  let cwd = '';
  const start = (...args: string[]): Terminal => new Terminal(process.execPath, [bin, ...args], cwd);

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

  it('asks until the answer is right, in the words it has for a flag', async () => {
    const terminal = start('new', '--no-git', '--event', 'plain-string', '--runtime', 'dotnet10');
    await terminal.see('Solution name (my-lambda)');
    terminal.type(`class${keys.enter}`);
    await terminal.see('Solution name "class" is a C# keyword. Choose another name.');
    terminal.type(`${keys.backspace.repeat(5)}orders${keys.enter}`);
    await terminal.see('Function name (Orders)');
    terminal.type(keys.enter);
    await terminal.see('Architecture');
    terminal.type(keys.enter);
    await terminal.see('Optimize for');
    terminal.type(`${keys.down}${keys.enter}`);
    await terminal.see('Configure advanced settings?');
    terminal.type(keys.enter);
    await terminal.see('Next:');
    assert.equal(await terminal.end(), 0);
    assert.match(
      readFileSync(join(cwd, 'orders/src/Orders/Orders.csproj'), 'utf8'),
      /OptimizationPreference>Size</,
    );
  });

  it('is cancelled with Ctrl-C at the first question', async () => {
    const terminal = start('new');
    await terminal.see('Solution name');
    terminal.type(keys.ctrlC);
    await terminal.see('✖ Canceled. Nothing was written.');
    assert.equal(await terminal.end(), 130);
    assert.deepEqual(treeOf(cwd), {});
  });

  it('leaves the directory byte for byte as it was with Ctrl-C at a conflict', async () => {
    await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd });
    // Three kinds of files at once: to be created, to be left, to be asked about.
    rmSync(join(cwd, 'orders/.gitignore'));
    rmSync(join(cwd, 'orders/src'), { recursive: true });
    writeTree(cwd, { 'orders/README.md': '# Mine\r\n', 'orders/template.yaml': '\uFEFFmine' });
    const before = treeOf(cwd);
    const answers = [
      '--function',
      'Orders',
      '--event',
      'plain-string',
      '--runtime',
      'dotnet10',
      '--no-advanced',
    ];
    const more = ['--arch', process.arch === 'arm64' ? 'arm64' : 'x86_64', '--optimize', 'startup'];
    const terminal = start('new', 'orders', '--no-git', ...answers, ...more);
    await terminal.see('orders/README.md exists and differs');
    terminal.type(`${keys.down}${keys.down}${keys.enter}`);
    await terminal.see('-# Mine');
    await terminal.see('orders/README.md exists and differs');
    terminal.type(`${keys.down}${keys.enter}`);
    await terminal.see('orders/template.yaml exists and differs');
    terminal.type(keys.ctrlC);
    assert.equal(await terminal.end(), 130);
    assert.match(terminal.screen, /Canceled\. Nothing was written\./);
    assert.deepEqual(treeOf(cwd), before);
  });
});
