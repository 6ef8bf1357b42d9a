import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addJsonEntry, addJsonItem, setJson } from "../../../../lib/edit/json/edit.js";
import { readJson } from "../../../../lib/edit/json/parse.js";
import { addJsonSection } from "../../../../lib/edit/json/sections.js";
import { addEnvironmentVariable, addEvent, addParameter, addPolicy, addResource, removeGenerated, } from "../../../../lib/edit/sam-template/edit.js";
import { EditRefused } from "../../../../lib/edit/refused.js";
import { readTemplate } from "../../../../lib/edit/sam-template/template.js";
import { setToml } from "../../../../lib/edit/toml/edit.js";
import { assertLineEnds, assertOnlyInsertions, dress, twice } from "../../../support/edits.js";
import { yamlTemplate } from "../../../support/yaml-templates.js";
const at = (data, path) => path.reduce((each, key) => each?.[key], data);
/** What a template holds afterwards: all that it held, and the new value at its path. */
function withValue(data, [key = '', ...rest], value) {
    const map = (data ?? {});
    return { ...map, [key]: rest.length === 0 ? value : withValue(map[key], rest, value) };
}
function withoutEmpty(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return data;
    const entries = Object.entries(data)
        .map(([key, value]) => [key, withoutEmpty(value)])
        .filter(([, value]) => value !== null && !(typeof value === 'object' && Object.keys(value).length === 0));
    return Object.fromEntries(entries);
}
function unlessRefused(edit) {
    try {
        return edit();
    }
    catch (error) {
        if (error instanceof EditRefused)
            return undefined;
        throw error;
    }
}
const event = {
    Type: 'SQS',
    Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] }, Enabled: true, Name: 'on' },
};
const values = fc.constantFrom(event, {
    A: '012',
    B: 'yes',
    C: '1:30',
    D: '',
    E: ' x',
    F: '- a',
    G: '#',
    H: 'a: b',
    I: null,
    J: [],
    K: {},
    L: 'two\nlines\n',
    M: "it's",
    N: '0x1F',
    O: '1e3',
    P: '~',
    Q: '*a',
    R: '2001-01-01',
    y: 1,
    on: 'off',
}, { List: [[1, [2]], { A: [{ B: 1 }, 'x'] }, { Ref: 'X' }] }, { 'Fn::Sub': '${A} #x: y' }, 'text: with "quotes" \\ and é 😀');
describe('a SAM template in YAML, however it is written,', () => {
    const edits = [
        ['a resource', ['Resources', 'New'], (text, value) => addResource(text, 'New', value)],
        ['a parameter', ['Parameters', 'New'], (text, value) => addParameter(text, 'New', value)],
        [
            'an event',
            ['Resources', 'Fn', 'Properties', 'Events', 'New'],
            (text, value) => addEvent(text, 'Fn', 'New', value),
        ],
        [
            'a variable',
            ['Resources', 'Fn', 'Properties', 'Environment', 'Variables', 'New'],
            (text, value) => addEnvironmentVariable(text, 'Fn', 'New', value),
        ],
    ];
    for (const [name, path, edit] of edits)
        it(`gets ${name}, and nothing else changes`, () => {
            fc.assert(fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
                const before = dressed(text);
                const after = twice((each) => edit(each, value), before);
                // An empty `{}` makes way for the first entry.
                if (!/\{\s*\}/.test(before))
                    assertOnlyInsertions(before, after);
                assertLineEnds(before, after);
                assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, value));
            }), { numRuns: 300 });
        });
    for (const [name, path, edit] of edits)
        it(`loses ${name} again, and is as it was`, () => {
            let refused = 0;
            fc.assert(fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
                const before = dressed(text);
                const added = edit(before, value);
                fc.pre(added !== before);
                const after = unlessRefused(() => twice((each) => removeGenerated(each, path, value), added));
                if (after === undefined) {
                    refused++;
                    return;
                }
                assertOnlyInsertions(after, added);
                assertLineEnds(before, after);
                // What was empty goes with its last entry.
                assert.deepEqual(withoutEmpty(readTemplate(after)), withoutEmpty(readTemplate(before)));
            }), { numRuns: 300 });
            assert.ok(refused < 240, `${refused} of 300 were refused`);
        });
    it('gets a policy, and nothing else changes', () => {
        const path = ['Resources', 'Fn', 'Properties', 'Policies'];
        fc.assert(fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
            const before = dressed(text);
            const after = twice((each) => addPolicy(each, 'Fn', value), before);
            assertOnlyInsertions(before, after);
            assertLineEnds(before, after);
            const policies = at(readTemplate(before), path) ?? [];
            assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, [...policies, value]));
        }), { numRuns: 300 });
    });
});
const json = fc
    .letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.constantFrom('1', '"a // b"', '[ 1,2 ]', '[]', 'null', '{"x":1,   "y": [ 1,2 ]}'), tie('object')),
    object: fc
        .tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'region'), { maxLength: 4 }), fc.array(tie('value'), { minLength: 4, maxLength: 4 }), fc.constantFrom('', ','), fc.constantFrom('\n    ', ' ', ''), fc.constantFrom('', ' // x', ' /* , */'))
        .map(([keys, all, comma, gap, comment]) => {
        const tail = gap.startsWith('\n') ? comment : comment.replace(/\/\/.*/, '');
        const lines = keys.map((key, index) => `${gap}"${key}": ${all[index] ?? '1'}${index < keys.length - 1 ? ',' : keys.length > 0 ? comma : ''}${tail}`);
        return `{${lines.join('')}${gap.startsWith('\n') ? '\n' : gap}}`;
    }),
}))
    .object.map((text) => `${text}\n`);
describe('a JSON file with comments, however it is written,', () => {
    it('gets a value in front of another one, and nothing else changes', () => {
        fc.assert(fc.property(json, dress, values, (text, dressed, value) => {
            const before = dressed(text);
            const after = twice((each) => addJsonSection(each, 'new', value, 'c'), before);
            assertOnlyInsertions(before, after);
            assertLineEnds(before, after);
            assert.deepEqual(readJson(after), withValue(readJson(before), ['new'], value));
            const keys = Object.keys(readJson(after));
            if (keys.includes('c'))
                assert.equal(keys.indexOf('new'), keys.indexOf('c') - 1);
        }), { numRuns: 300 });
    });
    for (const path of [['new'], ['new', 'deep']])
        it(`gets a value at ${path.join('.')}, and nothing else changes`, () => {
            fc.assert(fc.property(json, dress, values, (text, dressed, value) => {
                const before = dressed(text);
                const after = twice((each) => addJsonEntry(each, path, value), before);
                assertOnlyInsertions(before, after);
                assertLineEnds(before, after);
                assert.deepEqual(readJson(after), withValue(readJson(before), path, value));
            }), { numRuns: 300 });
        });
    it('changes a value, and nothing else', () => {
        fc.assert(fc.property(json, dress, (text, dressed) => {
            const before = dressed(text);
            const after = twice((each) => setJson(each, ['region'], 'eu-west-1'), before);
            assert.deepEqual(readJson(after), withValue(readJson(before), ['region'], 'eu-west-1'));
        }), { numRuns: 500 });
    });
    it('gets an item of a list', () => {
        fc.assert(fc.property(json, dress, (text, dressed) => {
            const before = `[${dressed(text).replace('\uFEFF', '')}]`;
            const after = twice((each) => addJsonItem(each, [], { z: 1 }), before);
            assertOnlyInsertions(before, after);
            assert.deepEqual(readJson(after), [...readJson(before), { z: 1 }]);
        }), { numRuns: 500 });
    });
});
describe('a TOML file, however it is written,', () => {
    const line = fc.constantFrom("stack_name = 'a' # name", 'x = [\n  "a", # one\n  "b",\n]', 'n = 1_000', 'd = 1979-05-27T07:32:00Z', 's = """\na\n"""', 'i = { a = 1, b = [ 2 ] }', '# comment', '');
    const table = fc
        .tuple(fc.constantFrom('[default.deploy.parameters]', '[default.global.parameters]', '[other] # x', '[[list]]'), fc.uniqueArray(line, { maxLength: 4 }))
        .map(([header, lines]) => `${header}\n${lines.join('\n')}\n`);
    const toml = fc
        .tuple(fc.uniqueArray(line, { maxLength: 2 }), fc.uniqueArray(table, { maxLength: 3, selector: (text) => text.split('\n')[0] }))
        .map(([lines, tables]) => `version = 0.1\n${lines.join('\n')}\n${tables.join('\n')}`);
    it('gets a value, and nothing else changes', () => {
        fc.assert(fc.property(toml, dress, (text, dressed) => {
            const before = dressed(text);
            const after = twice((each) => setToml(each, ['default', 'deploy', 'parameters'], 'region', 'eu-west-1'), before);
            assertOnlyInsertions(before, after);
            assertLineEnds(before, after);
            assert.match(after, /^region = "eu-west-1"\r?$/m);
        }), { numRuns: 500 });
    });
});
