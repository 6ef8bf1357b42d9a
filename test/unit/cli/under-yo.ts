import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../../lib/package-root.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { writeFakeFunction } from '../../support/fake-function.ts';
import type { ProcessResult } from '../../support/run.ts';
import { run } from '../../support/run.ts';

const yo = createRequire(import.meta.url).resolve('yo/lib/cli.js');

describe('yo lambda-aot', () => {
  let cwd = '';

  beforeEach(() => {
    cwd = temporaryFolder();
    // yo finds generators in node_modules, and as root it goes on as another user, with a home of its own.
    for (const folder of ['node_modules', 'home']) mkdirSync(join(cwd, folder));
    symlinkSync(packageRoot, join(cwd, 'node_modules', 'generator-lambda-aot'));
    for (const folder of ['.', 'node_modules', 'home']) chmodSync(join(cwd, folder), 0o777);
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  const call = (...args: string[]): Promise<ProcessResult> => callGenerator('lambda-aot', ...args);
  const callGenerator = (...args: string[]): Promise<ProcessResult> =>
    run(process.execPath, [yo, ...args], {
      cwd,
      env: { HOME: join(cwd, 'home'), NO_COLOR: '1' },
    });

  it('creates a solution', async () => {
    const { code, output } = await call('orders', '-y', '--no-tests', '--memory', '256', '--no-git');
    assert.equal(code, 0, output);
    assert.ok(existsSync(join(cwd, 'orders/src/Orders/Function.cs')));
    assert.equal(existsSync(join(cwd, 'orders/test')), false);
    assert.doesNotMatch(output, /package\.json|An error occured/);
  });

  it('lists the event sources, and gives a function one with its own flags', async () => {
    await call('orders', '-y', '--no-git');
    const list = await callGenerator('lambda-aot:event', '--list');
    assert.match(list.stdout, /^messaging\n(.*\n)*? {2}sqs +Amazon SQS queue$/m);
    const flags = ['--function', 'PlaceOrder', '--batch-size', '20', '--yes', '--cwd', 'orders'];
    const { code, output } = await callGenerator('lambda-aot:event', 'sqs', ...flags);
    assert.equal(code, 0, output);
    assert.match(readFileSync(join(cwd, 'orders/template.yaml'), 'utf8'), /BatchSize: 20/);
    assert.ok(existsSync(join(cwd, 'orders/src/PlaceOrder/OrderPlaced.cs')));
  });

  it('refuses an unknown flag, which yo itself would ignore', async () => {
    const { code, stderr } = await call('orders', '-y', '--nmae', 'x');
    assert.equal(code, 2);
    assert.match(stderr, /^Unknown flag --nmae\. Did you mean --name\?$/m);
    assert.equal(existsSync(join(cwd, 'orders')), false);
  });

  it('ends with the exit codes of lambda-aot', async () => {
    mkdirSync(join(cwd, 'orders'), { mode: 0o755 });
    assert.equal((await call('class', '-y')).code, 2);
    assert.equal((await call()).code, 2);
  });

  it('invokes a function; --env is an option of Yeoman, -e is ours', async () => {
    await call('orders', '-y', '--no-git');
    const built = join(cwd, 'orders/src/Orders/bin/lambda-aot');
    mkdirSync(built, { recursive: true });
    const unwritable = await callGenerator('lambda-aot:invoke', '--no-build', '--cwd', 'orders');
    assert.doesNotMatch(unwritable.output, /TypeError/);
    writeFakeFunction(join(built, 'native'));
    chmodSync(built, 0o777);
    const flags = ['--no-build', '--payload', 'hi', '-e', 'MINE=1', '--cwd', 'orders'];
    const { code, stdout, stderr } = await callGenerator('lambda-aot:invoke', 'Orders', ...flags);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /\{"event":"hi","mine":"1","number":12345678901234567890\}/);
    assert.match(stderr, /REPORT RequestId: /);
    const failed = await callGenerator(
      'lambda-aot:invoke',
      '--no-build',
      '--payload',
      'fail',
      '--cwd',
      'orders',
    );
    assert.equal(failed.code, 1);
  });

  it('keeps an assembly whole, and says what is behind a log', async () => {
    await call('orders', '-y', '--no-git');
    const trim = (...args: string[]): Promise<ProcessResult> =>
      callGenerator('lambda-aot:trim', ...args, '--cwd', 'orders');
    const { code, output } = await trim('Amazon.Lambda.Core', '--function', 'Orders');
    assert.equal(code, 0, output);
    const project = readFileSync(join(cwd, 'orders/src/Orders/Orders.csproj'), 'utf8');
    assert.match(project, /<TrimmerRootAssembly Include="Amazon\.Lambda\.Core" \/>/);
    const warning =
      "A.cs(1): Trim analysis warning IL2057: A.B(): Unrecognized value in 'System.Type.GetType(String)'.";
    writeFileSync(join(cwd, 'orders/publish.log'), warning);
    const checked = await trim('--log', 'publish.log', '--check');
    assert.equal(checked.code, 3, checked.output);
    assert.match(checked.stdout, /1 warning, 1 cause\./);
  });

  it('shows the help of lambda-aot', async () => {
    const { code, stdout } = await call('--help');
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}yo lambda-aot \[name\] \[flags\]$/m);
    assert.match(stdout, /--root-assembly <text>/);
  });
});
