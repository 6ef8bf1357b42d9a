import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from "../../../lib/package-root.js";
import { bundledPackages, noticesOf } from "../../../scripts/bundle/notices.js";
import { bundleOf, sourcesOf } from "../../support/bundle.js";
const generators = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
describe('the bundle', () => {
    const bundle = bundleOf();
    const packagesIn = (sources) => sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    it('has every command', () => {
        for (const name of generators)
            assert.ok(`dist/generators/${name}/index.js` in bundle.outputs, name);
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
            assert.deepEqual(sources.filter((path) => /^lib\/(yeoman|edit|events|solution|plan)\//.test(path)), []);
        });
    it("reads nothing of Yeoman for a command's help", () => {
        const help = Object.keys(bundle.outputs).filter((path) => /\/inputs-\w+\.js$/.test(path));
        assert.equal(help.length, generators.length);
        for (const path of help) {
            const sources = sourcesOf(bundle, path.replace('dist/', ''));
            assert.ok(!sources.some((each) => each.startsWith('lib/yeoman/')), path);
            assert.deepEqual(packagesIn(sources).filter((name) => !['fastest-levenshtein', 'picocolors'].includes(name)), []);
        }
    });
    it('reads the questions with the first one', () => {
        const isQuestion = (path) => path.includes('@inquirer');
        assert.ok(!sourcesOf(bundle, 'generators/app/index.js').some(isQuestion));
        assert.ok(sourcesOf(bundle, 'generators/bin.js', true).some(isQuestion));
    });
    for (const [name, editors] of Object.entries({
        app: ['csharp', 'json', 'sam-template', 'yaml'],
        function: ['csharp', 'json', 'msbuild', 'sam-template', 'solution-file', 'xml', 'yaml'],
        event: ['csharp', 'json', 'msbuild', 'sam-template', 'solution-file', 'xml', 'yaml'],
        trim: ['csharp', 'json', 'msbuild', 'sam-template', 'xml', 'yaml'],
        invoke: [],
        serializable: ['csharp', 'json', 'msbuild', 'sam-template', 'xml', 'yaml'],
    }))
        it(`reads for ${name} only the editors it needs`, () => {
            const found = sourcesOf(bundle, `generators/${name}/index.js`)
                .map((path) => /^lib\/edit\/([\w-]+)\//.exec(path)?.[1])
                .filter((each) => each !== undefined);
            assert.deepEqual([...new Set(found)].sort(), editors);
        });
    it('names in its notices every package it holds, with its licence', () => {
        const packages = bundledPackages(bundle);
        const names = Object.values(bundle.outputs).flatMap(({ inputs }) => packagesIn(Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0)));
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
