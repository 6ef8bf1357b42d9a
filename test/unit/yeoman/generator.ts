import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import Generator from 'yeoman-generator';
import helpers, { result } from 'yeoman-test';
import NewGenerator from '../../../generators/app/index.ts';
import { treeOf, writeTree } from '../../support/tree.ts';

const namespace = 'lambda-aot:app';
const settings = { namespace, resolved: import.meta.filename };
/** yeoman-test passes --force, which would settle every conflict. */
const quiet = { git: false, conflict: 'ask' };

/** Runs the generator under Yeoman, as one who may be asked unless the options say otherwise. */
const create = (options: Record<string, unknown> = {}) =>
  helpers
    .create(NewGenerator as never, settings)
    .withOptions({ ...quiet, interactive: true, ...options } as never);

const askedNames = (): string[] => result.askedQuestions.map(({ name }) => name);

describe('the generator under Yeoman', () => {
  it('asks for the main settings, in this order', async () => {
    await create().withAnswers({ name: 'orders' });
    assert.deepEqual(askedNames(), [
      'name',
      'event',
      'function',
      'runtime',
      'arch',
      'optimize',
      'advanced',
      'review',
    ]);
    result.assertFile(['orders/Orders.slnx', 'orders/src/Orders/Function.cs']);
  });

  it('asks for all the others on request', async () => {
    await create().withAnswers({
      name: 'orders',
      advanced: true,
      memory: '1024',
      rootAssembly: 'A.B, C',
      tests: false,
    });
    const others = [
      'shared',
      'trimMode',
      'rootAssembly',
      'build',
      'memory',
      'timeout',
      'region',
      'tests',
      'ci',
      'review',
    ];
    assert.deepEqual(askedNames().slice(7), others);
    result.assertFileContent('orders/template.yaml', 'MemorySize: 1024');
    result.assertFileContent('orders/src/Orders/Orders.csproj', '<TrimmerRootAssembly Include="A.B" />');
    result.assertNoFile('orders/test');
  });

  it('does not ask for what was given', async () => {
    await create({ name: 'orders', event: 'plain-poco', arch: 'arm64' }).withAnswers({});
    assert.deepEqual(askedNames(), ['function', 'runtime', 'optimize', 'advanced', 'review']);
    result.assertFileContent('orders/template.yaml', '- arm64');
  });

  it('takes the name as its argument', async () => {
    await create({ yes: true }).withArguments(['orders']);
    assert.deepEqual(askedNames(), []);
    result.assertFile('orders/Orders.slnx');
  });

  it('refuses unknown options, which yo would pass on in silence', async () => {
    await assert.rejects(create({ yes: true, nmae: 'x' }).run(), {
      code: 2,
      message: 'Unknown flag --nmae. Did you mean --name?',
    });
  });

  it('asks about files that differ, and changes nothing where the answer is to cancel', async () => {
    const context = create({ name: 'orders', yes: false }).withAnswers({ conflict: 'cancel' });
    let before = {};
    await assert.rejects(
      context
        .doInDir((folder) => {
          writeTree(folder, { 'orders/README.md': '# Mine\n', 'orders/build.sh': '#!/bin/sh\n' });
          before = treeOf(folder);
        })
        .run(),
      { code: 130 },
    );
    assert.deepEqual(treeOf(process.cwd()), before);
  });

  it('does not ask about a file of which only the mode differs', async () => {
    await create({ name: 'orders' })
      .withAnswers({ conflict: 'cancel' })
      .doInDir((folder) => {
        writeTree(folder, { 'orders/global.json': globalJson });
        chmodSync(`${folder}/orders/global.json`, 0o600);
      });
    assert.ok(!askedNames().includes('conflict'));
  });

  it('sees a byte order mark as a difference', async () => {
    await create({ name: 'orders' })
      .withAnswers({ conflict: 'skip' })
      .doInDir((folder) => {
        writeFileSync(`${folder}/orders.txt`, '');
        writeTree(folder, { 'orders/global.json': `\uFEFF${globalJson}` });
      });
    assert.ok(askedNames().includes('conflict'));
    assert.equal(readFileSync('orders/global.json').readUIntBE(0, 3), 0xefbbbf);
  });

  it('commits together with a generator that composes it', async () => {
    class Composer extends Generator {
      async initializing() {
        await this.composeWith(namespace, ['orders'], { yes: true, git: false } as never);
      }
      writing() {
        this.writeDestination('notes.txt', 'from the composer\n');
      }
    }
    await helpers
      .create(Composer, { namespace: 'other:app' })
      .withGenerators([[NewGenerator, { namespace, resolved: import.meta.filename }]]);
    result.assertFile(['orders/Orders.slnx', 'notes.txt']);
    assert.equal(readFileSync('notes.txt', 'utf8'), 'from the composer\n');
  });
});

const globalJson = `{
  "sdk": {
    "version": "10.0.100",
    "rollForward": "latestFeature"
  }
}
`;
