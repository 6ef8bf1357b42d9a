import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addJsonEntry, addJsonItem, setJson } from '../../../../lib/edit/json/edit.ts';
import { readJson } from '../../../../lib/edit/json/parse.ts';
import { addJsonSection } from '../../../../lib/edit/json/sections.ts';
import {
  addEnvironmentVariable,
  addEvent,
  addParameter,
  addPolicy,
  addResource,
  removeGenerated,
} from '../../../../lib/edit/sam-template/edit.ts';
import { EditRefused } from '../../../../lib/edit/refused.ts';
import { readTemplate } from '../../../../lib/edit/sam-template/template.ts';
import { assertLineEnds, assertOnlyInsertions, dress, twice } from '../../../support/edits.ts';
import { yamlTemplate } from '../../../support/yaml-templates.ts';

type Data = Record<string, unknown>;
const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((each, key) => (each as Data | null | undefined)?.[key], data);

/** What a template holds afterwards: all that it held, and the new value at its path. */
function withValue(data: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const map = (data ?? {}) as Data;
  return { ...map, [key]: rest.length === 0 ? value : withValue(map[key], rest, value) };
}

function withoutEmpty(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data)
    .map(([key, value]) => [key, withoutEmpty(value)] as const)
    .filter(([, value]) => value !== null && !(typeof value === 'object' && Object.keys(value).length === 0));
  return Object.fromEntries(entries);
}

function unlessRefused<T>(edit: () => T): T | undefined {
  try {
    return edit();
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}

const event = {
  Type: 'SQS',
  Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] }, Enabled: true, Name: 'on' },
};
const values = fc.constantFrom<unknown>(
  event,
  {
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
  },
  { List: [[1, [2]], { A: [{ B: 1 }, 'x'] }, { Ref: 'X' }] },
  { 'Fn::Sub': '${A} #x: y' },
  'text: with "quotes" \\ and é 😀',
);

describe('a SAM template in YAML, however it is written,', () => {
  const edits: [string, readonly string[], (text: string, value: unknown) => string][] = [
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
      fc.assert(
        fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
          const before = dressed(text);
          const after = twice((each) => edit(each, value), before);
          // An empty `{}` makes way for the first entry.
          if (!/\{\s*\}/.test(before)) assertOnlyInsertions(before, after);
          assertLineEnds(before, after);
          assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, value));
        }),
        { numRuns: 300 },
      );
    });

  for (const [name, path, edit] of edits)
    it(`loses ${name} again, and is as it was`, () => {
      let refused = 0;
      fc.assert(
        fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
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
        }),
        { numRuns: 300 },
      );
      assert.ok(refused < 240, `${refused} of 300 were refused`);
    });

  it('gets a policy, and nothing else changes', () => {
    const path = ['Resources', 'Fn', 'Properties', 'Policies'];
    fc.assert(
      fc.property(yamlTemplate, dress, values, (text, dressed, value) => {
        const before = dressed(text);
        const after = twice((each) => addPolicy(each, 'Fn', value), before);
        assertOnlyInsertions(before, after);
        assertLineEnds(before, after);
        const policies = (at(readTemplate(before), path) as unknown[] | undefined) ?? [];
        assert.deepEqual(readTemplate(after), withValue(readTemplate(before), path, [...policies, value]));
      }),
      { numRuns: 300 },
    );
  });
});

const json = fc
  .letrec<{ value: string; object: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', '"a // b"', '[ 1,2 ]', '[]', 'null', '{"x":1,   "y": [ 1,2 ]}'),
      tie('object'),
    ),
    object: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'region'), { maxLength: 4 }),
        fc.array(tie('value'), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('', ','),
        fc.constantFrom('\n    ', ' ', ''),
        fc.constantFrom('', ' // x', ' /* , */'),
      )
      .map(([keys, all, comma, gap, comment]) => {
        const tail = gap.startsWith('\n') ? comment : comment.replace(/\/\/.*/, '');
        const lines = keys.map(
          (key, index) =>
            `${gap}"${key}": ${all[index] ?? '1'}${index < keys.length - 1 ? ',' : keys.length > 0 ? comma : ''}${tail}`,
        );
        return `{${lines.join('')}${gap.startsWith('\n') ? '\n' : gap}}`;
      }),
  }))
  .object.map((text) => `${text}\n`);

describe('a JSON file with comments, however it is written,', () => {
  it('gets a value in front of another one, and nothing else changes', () => {
    fc.assert(
      fc.property(json, dress, values, (text, dressed, value) => {
        const before = dressed(text);
        const after = twice((each) => addJsonSection(each, 'new', value, 'c'), before);
        assertOnlyInsertions(before, after);
        assertLineEnds(before, after);
        assert.deepEqual(readJson(after), withValue(readJson(before), ['new'], value));
        const keys = Object.keys(readJson(after) as Data);
        if (keys.includes('c')) assert.equal(keys.indexOf('new'), keys.indexOf('c') - 1);
      }),
      { numRuns: 300 },
    );
  });

  for (const path of [['new'], ['new', 'deep']])
    it(`gets a value at ${path.join('.')}, and nothing else changes`, () => {
      fc.assert(
        fc.property(json, dress, values, (text, dressed, value) => {
          const before = dressed(text);
          const after = twice((each) => addJsonEntry(each, path, value), before);
          assertOnlyInsertions(before, after);
          assertLineEnds(before, after);
          assert.deepEqual(readJson(after), withValue(readJson(before), path, value));
        }),
        { numRuns: 300 },
      );
    });

  it('changes a value, and nothing else', () => {
    fc.assert(
      fc.property(json, dress, (text, dressed) => {
        const before = dressed(text);
        const after = twice((each) => setJson(each, ['region'], 'eu-west-1'), before);
        assert.deepEqual(readJson(after), withValue(readJson(before), ['region'], 'eu-west-1'));
      }),
      { numRuns: 500 },
    );
  });

  it('gets an item of a list', () => {
    fc.assert(
      fc.property(json, dress, (text, dressed) => {
        const before = `[${dressed(text).replace('\uFEFF', '')}]`;
        const after = twice((each) => addJsonItem(each, [], { z: 1 }), before);
        assertOnlyInsertions(before, after);
        assert.deepEqual(readJson(after), [...(readJson(before) as unknown[]), { z: 1 }]);
      }),
      { numRuns: 500 },
    );
  });
});
