import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addJsonEntry, addJsonItem, setJson } from '../../../lib/edit/json/edit-json.ts';
import { readJson } from '../../../lib/edit/json/parse-json.ts';
import { addJsonSection } from '../../../lib/edit/json/add-json-section.ts';
import {
  assertLineEnds,
  assertOnlyInsertions,
  dress,
  twice,
  values,
  withValue,
} from '../../support/edits.ts';

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
        const keys = Object.keys(readJson(after) as Record<string, unknown>);
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
