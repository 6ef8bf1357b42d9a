import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from "../../../lib/package-root.js";
import { lookedAt, replacements, stubs } from "../../../scripts/bundle/yeoman-changes.js";
import { pathOf, replaced, versionOf } from "../../../scripts/bundle/yeoman.js";
import { bundleOf } from "../../support/bundle.js";
describe('what the bundle changes in Yeoman', () => {
    it('was looked at in the installed versions', () => {
        for (const [name, version] of Object.entries(lookedAt))
            assert.equal(versionOf(name), version, name);
        for (const { package: name } of replacements)
            assert.ok(name in lookedAt, name);
    });
    for (const replacement of replacements)
        it(`is still there to be replaced: ${replacement.module}, ${replacement.find}`, () => {
            const text = readFileSync(pathOf(replacement), 'utf8');
            assert.notEqual(replaced(text, replacement), text);
            assert.throws(() => replaced('', replacement), /has 0 times, not once/);
        });
    for (const { package: name, exports } of stubs)
        it(`is all that Yeoman takes of ${name}`, () => {
            assert.deepEqual(imported(name), [...exports].sort());
        });
    it('leaves those packages out of the bundle', () => {
        const inputs = Object.values(bundleOf().outputs).flatMap(({ inputs: each }) => Object.keys(each));
        for (const { package: name } of stubs)
            assert.equal(inputs.find((path) => path.includes(`node_modules/${name}/`)), undefined);
    });
    it('has a reason each', () => {
        for (const { why } of [...replacements, ...stubs])
            assert.match(why, /^.{20,}\.$/);
    });
});
/** The names that Yeoman's modules import of a package. */
function imported(name) {
    const names = new Set();
    for (const text of yeomanModules()) {
        const statement = new RegExp(`^import ([^;]*?) from '${name}';`, 'gm');
        for (const [, what = ''] of text.matchAll(statement)) {
            const [, only, list = ''] = /^(\w+)?,? ?(?:\{([^}]*)\})?$/.exec(what.replace(/\s+/g, ' ')) ?? [];
            if (only !== undefined)
                names.add('default');
            for (const each of list.split(','))
                names.add(each.trim().split(' as ')[0] ?? '');
        }
    }
    names.delete('');
    return [...names].sort();
}
function yeomanModules() {
    return Object.keys(lookedAt).flatMap((name) => {
        const dist = join(packageRoot, 'node_modules', name, 'dist');
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        return files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(dist, file), 'utf8'));
    });
}
