import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSolution } from '../../../lib/solution/read.ts';
import { readClosure } from '../../../lib/trim/facts/closure.ts';
import type { Comparison } from '../../../lib/trim/verify/compare.ts';
import { typeIndexOf } from '../../../lib/trim/facts/type-index.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { noNativeLinux } from '../../support/native.ts';
import { packageSource } from '../../support/packages.ts';
import { makeTrimSolution } from '../../support/trim-cases.ts';

interface Verified {
  readonly code: number;
  readonly output: string;
  readonly folder: string;
  readonly verification: Comparison;
}

const project = 'src/Orders/Orders.csproj';

/** Publishes and invokes functions of test/cases/trim before and after a fix. */
describe('lambda-aot trim --verify --invoke', function () {
  const folders: string[] = [];

  before(function () {
    const reason = noNativeLinux();
    if (reason === undefined) return;
    console.log(`    skipped: ${reason}`);
    this.skip();
  });
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function verify(name: string, ...flags: string[]): Promise<Verified> {
    const parent = temporaryFolder();
    folders.push(parent);
    const folder = await makeTrimSolution(name, parent);
    const { env } = await packageSource();
    const ran = await lambdaAot(['trim', ...flags, '--verify', '--invoke', '--json'], { cwd: folder, env });
    assert.ok(ran.stdout.startsWith('{'), ran.output);
    const { verification } = JSON.parse(ran.stdout) as { verification: Comparison };
    return { code: ran.code, output: ran.output, folder, verification };
  }

  const answers = ({ before, after }: Comparison): unknown[] =>
    [before, after].map(({ invoked }) =>
      invoked?.ok ? (JSON.parse(invoked.text) as unknown) : invoked?.text,
    );
  const counts = ({ before, after }: Comparison): number[] => [before.warnings.length, after.warnings.length];

  it('keeps a project whose types are looked up by name: the function failed, and answers', async () => {
    const fix = ['--publish', '--apply', 'recommended', '--payload', 'OrderPlaced'];
    const { code, folder, verification } = await verify('shared-by-name', ...fix);
    assert.match(readFileSync(join(folder, project), 'utf8'), /<TrimmerRootAssembly Include="Shared" \/>/);
    assert.deepEqual(answers(verification), [
      'InvalidOperationException: There is no handler for OrderPlaced',
      'OrderPlaced was handled',
    ]);
    assert.deepEqual([code, verification.outcome, ...counts(verification)], [0, 'better', 1, 1]);
  });

  it('writes configuration binding when it compiles: the function failed, and answers without a warning', async () => {
    const { code, verification } = await verify('configuration', '--publish', '--apply', 'recommended');
    const [before, after] = answers(verification);
    assert.match(
      String(before),
      /^InvalidOperationException: Cannot create instance of type 'Shared\.ShopOptions'/,
    );
    assert.equal(after, 'hello world: 7');
    assert.deepEqual([code, verification.outcome, ...counts(verification)], [0, 'better', 2, 0]);
  });

  it('hands metadata to JsonSerializer: the function failed, and answers without a warning', async () => {
    const { code, verification } = await verify('json-reflection', '--publish', '--apply', 'recommended');
    const [before, after] = answers(verification);
    assert.match(
      String(before),
      /^InvalidOperationException: Reflection-based serialization has been disabled/,
    );
    assert.equal(after, '{"Id":"hello world"}');
    assert.deepEqual([code, verification.outcome, ...counts(verification)], [0, 'better', 2, 0]);
  });

  it('says that Newtonsoft.Json as a root did not help', async () => {
    const { code, output, folder, verification } = await verify('newtonsoft', 'Newtonsoft.Json');
    assert.match(output, /reflects on your types, not on its own/);
    assert.deepEqual(answers(verification), ['{}', '{}']);
    assert.ok(verification.after.bytes > verification.before.bytes);
    assert.equal(verification.verdict.at(-1), 'The change did not help.');
    assert.deepEqual([code, verification.outcome], [3, 'worse']);

    const { assemblies } = readClosure(readSolution(folder), project);
    const index = typeIndexOf(assemblies);
    assert.equal(index.assemblyOf('Newtonsoft.Json.JsonConvert'), 'Newtonsoft.Json');
    assert.equal(index.assemblyOf('System.Text.Json.JsonSerializer'), 'System.Text.Json');
    assert.ok(index.metadataNamesOf('Newtonsoft.Json').includes('Newtonsoft.Json.JsonReader+State'));
    const { stdout } = await lambdaAot(['trim', '--list'], { cwd: folder });
    assert.match(
      stdout,
      /Newtonsoft\.Json +Newtonsoft\.Json 13\.0\.4 +\d+ types +[\d.]+ kB in the executable/,
    );
  });

  it('keeps what a mapper copies, by the types alone', async () => {
    const { code, verification } = await verify('mapper', '--type', 'OrderRow', '--type', 'Orders.Order');
    assert.deepEqual(answers(verification), [' ', 'hello world c-7']);
    assert.deepEqual([code, verification.outcome, ...counts(verification)], [0, 'unsure', 2, 2]);
  });
});
