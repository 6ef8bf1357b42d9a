import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { bin, lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { keys, noTerminal, Terminal } from '../../support/terminal.ts';
import { treeOf, writeTree } from '../../support/tree.ts';

/** Answers that do not depend on the machine. */
const fixed = ['--arch', 'x86_64', '--optimize', 'startup'];

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
    await terminal.see('Continue with these answers?');
    assert.match(terminal.screen, / {2}Optimize for +size\r?\n/);
    terminal.type(keys.enter);
    await terminal.see('Next:');
    await terminal.see('lambda-aot new orders --optimize size --no-git --yes');
    assert.equal(await terminal.end(), 0);
    assert.match(
      readFileSync(join(cwd, 'orders/src/Orders/Orders.csproj'), 'utf8'),
      /OptimizationPreference>Size</,
    );
  });

  it('finds an event source by a word, and lets an answer be changed before it writes', async () => {
    const terminal = start('new', 'shop', '--no-git', '--no-advanced', '--runtime', 'dotnet10', ...fixed);
    await terminal.see('type to search');
    terminal.type('http api');
    await terminal.see('❯ apigw-http');
    terminal.type(keys.enter);
    await terminal.see('Function name (Shop)');
    terminal.type(keys.enter);
    await terminal.see('Path (/products)');
    terminal.type(`/items${keys.enter}`);
    await terminal.see('HTTP method');
    terminal.type(keys.enter);
    await terminal.see('Continue with these answers?');
    terminal.type(`${keys.down}${keys.enter}`);
    await terminal.see('Answer to change');
    terminal.type(keys.enter);
    await terminal.see('Solution name (shop)');
    terminal.type(`store${keys.enter}`);
    await terminal.see('  Store');
    await terminal.see('Continue with these answers?');
    assert.deepEqual(treeOf(cwd), {});
    terminal.type(keys.enter);
    await terminal.see('lambda-aot new store --event apigw-http');
    assert.equal(await terminal.end(), 0);
    assert.match(readFileSync(join(cwd, 'store/template.yaml'), 'utf8'), /Path: \/items\r?\n/);
  });

  it('looks as docs/first-hour.md shows it, at 80 columns', async () => {
    const page = readFileSync(join(packageRoot, 'docs', 'first-hour.md'), 'utf8');
    const [search = '', answers = ''] = [...page.matchAll(/^```console prompts\n([^]*?)^```$/gm)].map(
      ([, lines]) => lines,
    );
    const [, command = ''] = /^\$ lambda-aot (.*)$/m.exec(search) ?? [];
    const terminal = start(...command.split(' '));
    await terminal.see('type to search');
    terminal.type('http');
    await terminal.see('❯ apigw-http');
    await terminal.see('⏎ select');
    terminal.type(keys.enter);
    await terminal.see('Function name (Shop)');
    terminal.type(`Products${keys.enter}`);
    for (const question of [
      'Lambda runtime',
      'Optimize for',
      'Configure',
      'Path',
      'HTTP method',
      'Continue',
    ]) {
      await terminal.see(`? ${question}`);
      terminal.type(keys.enter);
    }
    await terminal.see('Without prompts:');
    assert.equal(await terminal.end(), 0);
    const shown = `${search}\n${answers}`.split('\n').filter((line) => line !== '' && !line.startsWith('$'));
    assert.ok(shown.length > 20);
    for (const line of shown) assert.ok(terminal.screen.includes(line), line);
  });

  it('writes nothing if the answers are not confirmed', async () => {
    const terminal = start(
      'new',
      '--event',
      'plain-string',
      '--no-advanced',
      '--runtime',
      'dotnet10',
      ...fixed,
    );
    await terminal.see('Solution name');
    terminal.type(keys.enter);
    await terminal.see('Function name');
    terminal.type(keys.enter);
    await terminal.see('Continue with these answers?');
    terminal.type(`${keys.down}${keys.down}${keys.enter}`);
    await terminal.see('✖ Canceled. Nothing was written.');
    assert.equal(await terminal.end(), 130);
    assert.deepEqual(treeOf(cwd), {});
  });

  it('offers the functions of the solution to an event', async () => {
    await lambdaAot(['new', 'shop', '--yes', '--no-git'], { cwd });
    cwd = join(cwd, 'shop', 'src');
    try {
      const terminal = start('event', 'sqs');
      await terminal.see('❯ OnSqs');
      await terminal.see('a new function');
      await terminal.see('Shop');
      terminal.type('PlaceOrder');
      await terminal.see('❯ PlaceOrder');
      terminal.type(keys.enter);
      await terminal.see('Queue to use');
      terminal.type(keys.enter);
      await terminal.see('a new one is created');
      await terminal.see('Continue with these answers?');
      terminal.type(keys.enter);
      await terminal.see('lambda-aot event sqs --function PlaceOrder --yes');
      assert.equal(await terminal.end(), 0);
    } finally {
      cwd = join(cwd, '..', '..');
    }
  });

  it('asks plain numbered questions with ACCESSIBLE=1, one line after the other', async () => {
    const plain = new Terminal(process.execPath, [bin, 'new', 'shop', '--no-git', '--no-advanced'], cwd, {
      ACCESSIBLE: '1',
    });
    await plain.see('Event source (plain-string). Type a name, a word to search for, or ? for all: ');
    plain.type(`queue${keys.enter}`);
    await plain.see('  1. sqs');
    await plain.see('for all: ');
    plain.type(`1${keys.enter}`);
    await plain.see('Function name (Shop): ');
    plain.type(keys.enter);
    await plain.see('  1. dotnet10');
    await plain.see('Number (1): ');
    plain.type(keys.enter);
    await plain.see('Architecture');
    await plain.see('Number (');
    plain.type(keys.enter);
    await plain.see('Optimize for');
    await plain.see('Number (1): ');
    plain.type(`2${keys.enter}`);
    await plain.see('Continue with these answers?');
    await plain.see('Number (1): ');
    plain.type(keys.enter);
    await plain.see('Without prompts:');
    assert.equal(await plain.end(), 0);
    // No line is drawn again: the cursor never goes up.
    const upwards = /^\[\d*A/;
    for (const each of plain.screen.split('\u001B')) assert.doesNotMatch(each, upwards);
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
