import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '../../support/bundle.ts';
import { lambdaAot, temporaryFolder } from '../../support/cli.ts';
import { writeFakeFunction } from '../../support/fake-function.ts';

/** The chunk that brings Yeoman. */
const yeoman = Object.entries(bundleOf().outputs)
  .find(([, { entryPoint }]) => entryPoint === 'lib/yeoman/commit-under-yeoman.ts')?.[0]
  .replace('dist/', '');

describe('lambda-aot loads Yeoman', () => {
  let parent = '';
  before(async () => {
    parent = temporaryFolder();
    await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd: parent });
    writeFakeFunction(join(parent, 'orders/src/Orders/bin/lambda-aot/native'));
  });
  after(() => {
    rmSync(parent, { recursive: true });
  });

  /** Whether a run has read that chunk: Node's coverage names every module of it. */
  async function loadsYeoman(line: string): Promise<boolean> {
    const coverage = join(parent, 'coverage');
    mkdirSync(coverage);
    const { code, output } = await lambdaAot(line.split(' '), {
      cwd: join(parent, 'orders'),
      env: { NODE_V8_COVERAGE: coverage },
    });
    assert.equal(code, 0, output);
    const texts = readdirSync(coverage).map((file) => readFileSync(join(coverage, file), 'utf8'));
    rmSync(coverage, { recursive: true });
    return texts.some((text) => text.includes(yeoman ?? assert.fail('no chunk brings Yeoman')));
  }

  it('to write files', async () => {
    assert.ok(await loadsYeoman('function PlaceOrder --dry-run'));
  });

  for (const line of ['event --list', 'serializable --check --fast', 'trim --list', 'event sqs --help'])
    it(`not for ${line}`, async () => {
      assert.ok(!(await loadsYeoman(line)));
    });

  it('not for invoke', async function () {
    if (process.platform === 'win32') this.skip();
    assert.ok(!(await loadsYeoman('invoke --no-build')));
  });
});
