import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bin, lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { writeFakeDotnet } from '../../support/fake-dotnet.ts';
import { writeFakeFunction } from '../../support/fake-function.ts';
import type { ProcessResult } from '../../support/run.ts';
import { noTerminal, Terminal } from '../../support/terminal.ts';

describe('lambda-aot invoke, while it builds', () => {
  let folder = '';
  let envOf: ReturnType<typeof writeFakeDotnet>;
  const invoke = (log: string, args: readonly string[] = [], options = {}): Promise<ProcessResult> =>
    lambdaAot(['invoke', ...args], { cwd: folder, env: envOf(log, folder, options) });
  const durations = (): Record<string, number> =>
    JSON.parse(readFileSync(join(folder, 'src/Orders/bin/lambda-aot/durations.json'), 'utf8')) as Record<
      string,
      number
    >;

  before(async function () {
    if (process.platform === 'win32') this.skip();
    const parent = temporaryFolder();
    await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd: parent });
    folder = join(parent, 'orders');
    writeFakeFunction(join(parent, 'fake'));
    envOf = writeFakeDotnet(join(parent, 'fake'));
  });
  after(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('names each longer step in a plain line, then the time, then the trim warnings in one line', async () => {
    const { code, stderr } = await invoke('native');
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /^Compiling Orders …\nGenerating native code for Orders …\nOrders compiled to native code in 3\.\d s\n⚠ 4 trim warnings in Orders\. See: lambda-aot trim --publish --function Orders\n {2}│ got/,
    );
    assert.equal(stripVTControlCharacters(stderr), stderr);
  });

  it('says nothing of a build that has nothing to do, and keeps the time of the last one', async () => {
    const before = durations();
    const { stderr } = await invoke('up-to-date', [], { builds: false });
    assert.match(stderr, /^ {2}│ got "hello world"\nREPORT /);
    assert.deepEqual(durations(), before);
    assert.ok((before.native ?? 0) > 3000);
  });

  it('says how long the last one took, and keeps stdout for the JSON', async () => {
    const { stdout, stderr } = await invoke('native', ['--json']);
    assert.match(stderr, /^Compiling Orders … \([34] s last time\)\nGenerating native code for Orders …\n/);
    const { build } = JSON.parse(stdout) as { build: Record<string, unknown> };
    assert.deepEqual([build.isCompiled, build.trimWarnings], [true, 4]);
  });

  it('moves a line on a terminal, and leaves nothing of it', async function () {
    const reason = noTerminal();
    if (reason !== undefined) {
      console.log(`    skipped: ${reason}`);
      this.skip();
    }
    const terminal = new Terminal(process.execPath, [bin, 'invoke'], folder, envOf('native', folder));
    assert.equal(await terminal.end(), 0);
    const drawn = stripVTControlCharacters(terminal.screen);
    assert.match(drawn, /⠋ Compiling Orders \d s, [34] s last time/);
    assert.match(drawn, /Generating native code for Orders 3 s, [34] s last time\r/);
    assert.ok(terminal.screen.includes('\r\u001B[2KOrders compiled to native code in'), drawn);
  });

  it('shows the errors of the compiler as they are, and keeps the time of the last good build', async () => {
    const before = durations();
    const { code, stderr } = await invoke('failed', [], { builds: false, exit: 1 });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^\/\S+\/src\/Orders\/Function\.cs\(33,24\): error CS0103: The name 'logged' does not exist.*\n✖ The build of Orders failed\.\n$/m,
    );
    assert.deepEqual(durations(), before);
  });
});
