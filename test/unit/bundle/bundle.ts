import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { commands } from '../../../lib/commands/catalogue.ts';
import { packageRoot } from '../../../lib/package-root.ts';
import { bundledPackages, noticesOf } from '../../../scripts/bundle/notices.ts';
import { bundleOf, sourcesBy, sourcesOf } from '../../support/bundle.ts';

const generators = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const allEditors = ['csharp', 'json', 'msbuild', 'sam-template', 'solution-file', 'xml', 'yaml'];

describe('the bundle', () => {
  const bundle = bundleOf();
  const packagesIn = (sources: readonly string[]): string[] =>
    sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);

  it('has every command', () => {
    for (const name of generators) assert.ok(`dist/generators/${name}/index.js` in bundle.outputs, name);
  });

  it('needs nothing but itself and Node', () => {
    for (const [path, { imports }] of Object.entries(bundle.outputs)) {
      for (const { path: imported, external } of imports)
        assert.ok(external !== true || isBuiltin(imported), `${path} needs ${imported}`);
      const text = path.endsWith('.js') ? readFileSync(join(packageRoot, path), 'utf8') : '';
      assert.doesNotMatch(text, /require\w*\(["'`]\.{1,2}\//, `${path} requires a file that is not there`);
    }
  });

  for (const bin of ['bin', 'create'])
    it(`reads nothing of Yeoman, of the editors or of the event sources for ${bin} --version and usage errors`, () => {
      const sources = sourcesOf(bundle, `generators/${bin}.js`);
      assert.deepEqual([...new Set(packagesIn(sources))].sort(), ['fastest-levenshtein', 'picocolors']);
      assert.deepEqual(
        sources.filter((path) => /^lib\/(yeoman|edit|events|solution|plan)\//.test(path)),
        [],
      );
    });

  for (const { name } of commands)
    it(`reads nothing of Yeoman, and nothing of the work, for the help of ${name}`, () => {
      const sources = sourcesBy(bundle, `lib/commands/${name}.ts`);
      assert.deepEqual(
        sources.filter((path) => /^lib\/(yeoman|plans|solution|trim|serializable|dotnet)\//.test(path)),
        [],
      );
      assert.deepEqual(
        packagesIn(sources).filter((each) => !['fastest-levenshtein', 'picocolors'].includes(each)),
        [],
      );
    });

  for (const source of ['lib/completion/complete.ts', 'lib/solution/functions-around.ts'])
    it(`reads nothing of Yeoman, of the plans or of .NET for ${source}`, () => {
      const sources = sourcesBy(bundle, source);
      assert.deepEqual(
        sources.filter((path) => /^lib\/(yeoman|plans|trim|invoke|serializable|dotnet)\//.test(path)),
        [],
      );
    });

  it('reads the questions with the first one', () => {
    const isQuestion = (path: string): boolean => path.includes('@inquirer');
    assert.ok(!sourcesBy(bundle, 'lib/yeoman/commit-under-yeoman.ts').some(isQuestion));
    assert.ok(!sourcesOf(bundle, 'generators/app/index.js').some(isQuestion));
    assert.ok(sourcesOf(bundle, 'generators/bin.js', true).some(isQuestion));
  });

  for (const [work, editors] of Object.entries({
    'lib/plans/new/new-command.ts': ['csharp', 'json', 'sam-template', 'yaml'],
    'lib/plans/function/function-command.ts': allEditors,
    'lib/plans/event/event-command.ts': allEditors,
    'lib/plans/trim/trim-command.ts': ['csharp', 'json', 'msbuild', 'sam-template', 'xml', 'yaml'],
    'lib/invoke/invoke-command.ts': ['csharp', 'json', 'msbuild', 'sam-template', 'xml', 'yaml'],
    'lib/plans/serializable/serializable-command.ts': [
      'csharp',
      'json',
      'msbuild',
      'sam-template',
      'xml',
      'yaml',
    ],
  }))
    it(`reads for ${work} only the editors it needs, and nothing of Yeoman`, () => {
      const sources = sourcesBy(bundle, work);
      const found = sources
        .map((path) => /^lib\/edit\/([\w-]+)\//.exec(path)?.[1])
        .filter((each) => each !== undefined);
      assert.deepEqual([...new Set(found)].sort(), editors);
      assert.ok(!sources.some((path) => path.startsWith('lib/yeoman/')));
    });

  it('names in its notices every package it holds, with its licence', () => {
    const packages = bundledPackages(bundle);
    const names = Object.values(bundle.outputs).flatMap(({ inputs }) =>
      packagesIn(Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0)),
    );
    assert.deepEqual([...new Set(packages.map(({ name }) => name))].sort(), [...new Set(names)].sort());
    const text = readFileSync(join(packageRoot, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    assert.equal(text, noticesOf(packages));
    for (const { name, version, license, text: own } of packages) {
      assert.match(own, /\bcopyright\b/i, name);
      assert.ok(text.includes(`${name} ${version} (${license})`), name);
      assert.match(license, /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/, name);
    }
  });
});
