import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { writeFakeFunction } from '../../support/fake-function.ts';
import type { ProcessResult } from '../../support/run.ts';

describe('lambda-aot invoke, with what is built', () => {
  let folder = '';
  const built = (): string => join(folder, 'src/Orders/bin/lambda-aot/native');
  const invoke = (...args: readonly string[]): Promise<ProcessResult> =>
    lambdaAot(['invoke', '--no-build', ...args], { cwd: folder });

  before(async function () {
    if (process.platform === 'win32') this.skip();
    const parent = temporaryFolder();
    await lambdaAot(['new', 'orders', '--yes', '--no-git', '--memory', '200', '--timeout', '7'], {
      cwd: parent,
    });
    folder = join(parent, 'orders');
    writeFakeFunction(built());
  });
  after(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('prints the response alone on stdout, as it came where it is piped', async () => {
    const { code, stdout, stderr } = await invoke();
    assert.equal(code, 0, stderr);
    assert.equal(stdout, '{"event":"hello world","number":12345678901234567890}');
    assert.match(stderr, /^ {2}│ got "hello world"\nREPORT .*\tMemory Size: 200 MB\t.*\n$/);
  });

  it('takes a payload that is no JSON as a text', async () => {
    assert.match((await invoke('--payload', ' hi there')).stdout, /"event":" hi there"/);
    assert.match((await invoke('--payload', '{"a": [1]}')).stdout, /"event":\{"a":\[1\]\}/);
  });

  it('prints one object with --json', async () => {
    const { stdout } = await invoke('--json', '--payload', '7');
    const all = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(
      [all.function, all.ok, all.error, all.logs, all.build],
      ['Orders', true, null, 'got 7\n', null],
    );
    assert.deepEqual(all.created, []);
    assert.equal((all.report as { memorySize: number }).memorySize, 200);
  });

  it('shows the body of a stream, and its head beside', async () => {
    const { stdout, stderr } = await invoke('--payload', 'stream');
    assert.equal(stdout, 'body');
    assert.match(stderr, /Response head: \{"statusCode":201\}\n/);
    const json = JSON.parse((await invoke('--payload', 'stream', '--json')).stdout) as Record<
      string,
      unknown
    >;
    assert.deepEqual([json.responseHead, json.response], [{ statusCode: 201 }, 'body']);
  });

  it('explains a failure, also in JSON, and exits with 1', async () => {
    const { code, stderr } = await invoke('--payload', 'fail');
    assert.equal(code, 1);
    assert.match(stderr, /\n {2}lambda-aot serializable Shop\.Line --function Orders\n/);
    const failed = await invoke('--payload', 'fail', '--json');
    assert.equal(failed.code, 1);
    const { ok, response, error, explanation } = JSON.parse(failed.stdout) as Record<string, unknown>;
    assert.deepEqual(
      [ok, response, (error as { errorType: string }).errorType],
      [false, null, 'NotSupportedException'],
    );
    assert.equal((explanation as { id: string }).id, 'json-type-below');
  });

  it('leaves no copy of the function behind', () => {
    assert.deepEqual(readdirSync(join(built(), '..')), ['native']);
  });

  for (const [what, args, message] of [
    ['a function that is not there', ['Odrers'], /There is no function "Odrers"\. Did you mean Orders\?/],
    ['two events', ['--payload', '1', '--event', 'x.json'], /Pass --event or --payload, not both\./],
    [
      'a file that is not there',
      ['--event', 'x.json'],
      /The event file x\.json does not exist\. Pass an existing file with --event, or - for stdin\./,
    ],
    ['a variable without a name', ['--env', '3=x'], /--env "3=x" is not a variable\. Use NAME=value\./],
    [
      'a client context that is no JSON',
      ['--client-context', 'me'],
      /--client-context must be a JSON object, such as/,
    ],
    [
      'an event that is too large',
      ['--event', 'large.json'],
      /has 6291457 bytes, but Lambda accepts at most 6291456 \(6 MB\)/,
    ],
    ['a dry run', ['--dry-run'], /invoke writes no files.* Remove --dry-run\./],
    [
      'too many runs',
      ['--runs', '0'],
      /^✖ Number of invocations must be a whole number from 1 to 100000, not "0"\./,
    ],
  ] as const)
    it(`refuses ${what}`, async () => {
      writeFileSync(join(folder, 'large.json'), 'x'.repeat(6_291_457));
      const { code, stderr } = await invoke(...args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, message);
    });

  it('says so where nothing was built, and where no solution is', async () => {
    const { code, stderr } = await invoke('--jit');
    assert.deepEqual([code, stderr], [2, '✖ Orders has not been compiled yet. Remove --no-build.\n']);
    assert.ok(!existsSync(join(folder, 'src/Orders/bin/lambda-aot/lock')));
    const nowhere = await lambdaAot(['invoke'], { cwd: temporaryFolder() });
    assert.match(nowhere.stderr, /No solution found in/);
  });
});
