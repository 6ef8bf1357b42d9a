import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionProject } from '../../../lib/dotnet/build-function.ts';
import { durationsFile, launchOf } from '../../../lib/dotnet/build-function.ts';
import { stagedCopy } from '../../../lib/dotnet/staged-copy.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { writeTree } from '../../support/tree.ts';

const fn = (project: string, more: Partial<FunctionProject> = {}): FunctionProject => ({
  folder: 'src/Orders',
  project: `src/Orders/${project}`,
  assemblyName: 'Acme.Orders',
  isExecutable: true,
  framework: undefined,
  ...more,
});
const executable = process.platform === 'win32' ? 'Acme.Orders.exe' : 'Acme.Orders';

describe('the command that starts what was built of a function', () => {
  let solution = '';
  beforeEach(() => {
    solution = temporaryFolder();
  });
  afterEach(() => {
    rmSync(solution, { recursive: true });
  });
  const built = (...files: readonly string[]): string[] => {
    writeTree(join(solution, 'src/Orders'), Object.fromEntries(files.map((each) => [each, ''])));
    return files.map((each) => join(solution, 'src/Orders', each));
  };

  it('is the executable with the name of its own assembly', () => {
    const [file = ''] = built(`bin/lambda-aot/native/${executable}`);
    assert.deepEqual(launchOf(solution, fn('Orders.csproj'), false), [file]);
    assert.equal(launchOf(solution, fn('Orders.csproj', { assemblyName: 'bootstrap' }), false), undefined);
  });

  it('is dotnet for the JIT, with a newer .NET if its own is not installed', function () {
    const [file = ''] = built('bin/lambda-aot/jit/Acme.Orders.dll');
    const [, ...words] = launchOf(solution, fn('Orders.csproj'), true) ?? [];
    assert.deepEqual(words, ['exec', '--roll-forward', 'Major', file]);
  });

  it('has a folder for each file-based app, because they share theirs', () => {
    const [one = ''] = built(
      `bin/lambda-aot/Greet/native/${executable}`,
      `bin/lambda-aot/Refund/native/${executable}`,
    );
    assert.deepEqual(launchOf(solution, fn('Greet.cs'), false), [one]);
    assert.equal(
      durationsFile(solution, fn('Refund.cs')),
      join(solution, 'src/Orders/bin/lambda-aot/Refund/durations.json'),
    );
  });

  it('starts our own host of a class library with the packages of the library, all from a copy', function () {
    const host = join(packageRoot, 'dist/dotnet/LambdaAot.ClassLibrary.dll');
    if (!existsSync(host)) this.skip();
    const names = ['dll', 'deps.json', 'runtimeconfig.json'].map((each) => `Acme.Orders.${each}`);
    built(...names.map((name) => `bin/lambda-aot/jit/${name}`));
    const launch = launchOf(solution, fn('Orders.csproj', { isExecutable: false }), true);
    const copy = join(solution, `src/Orders/bin/lambda-aot/run-${process.pid}/jit`);
    const [library, packages, frameworks] = names.map((name) => join(copy, name));
    assert.ok(launch);
    assert.deepEqual(stagedCopy(launch).slice(1), [
      ...['exec', '--roll-forward', 'Major'],
      ...['--depsfile', packages, '--runtimeconfig', frameworks],
      ...[host, library],
    ]);
    for (const name of names) assert.ok(existsSync(join(copy, name)), name);
  });
});
