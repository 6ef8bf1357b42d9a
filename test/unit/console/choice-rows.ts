import assert from 'node:assert/strict';
import { choiceRows, groupedRows, matchingChoices } from '../../../lib/console/choice-rows.ts';
import { eventChoices } from '../../../lib/events/catalogue.ts';

const found = (term: string): string[] => matchingChoices(eventChoices, term).map(({ value }) => value);

describe('the rows of a list of choices', () => {
  for (const columns of [40, 60, 80, 200])
    it(`fit into ${columns} columns, with every note to be read somewhere`, () => {
      for (const [at, row] of choiceRows(eventChoices, columns).entries()) {
        const { value, note } = eventChoices[at] ?? { value: '', note: '' };
        assert.ok(row.name.length + 2 < columns, row.name);
        assert.ok(row.name.startsWith(value.slice(0, columns - 4)));
        assert.ok(row.name.endsWith(note) || row.description === note, row.name);
      }
    });

  it('have a heading above each group, and above no other row', () => {
    const rows = groupedRows(
      ['a1', 'a2', 'b1'].map((value) => ({ value, note: '', group: value.slice(0, 1) })),
      80,
    );
    const shown = rows.map((row) => ('separator' in row ? row.separator : row.name));
    assert.deepEqual(shown, ['── a', 'a1', 'a2', '── b', 'b1']);
  });
});

describe('a search in a list of choices', () => {
  it('finds by name, title and category, the closest first', () => {
    assert.deepEqual(found('queue').slice(0, 1), ['sqs']);
    assert.equal(found('http')[0], 'apigw-http');
    assert.equal(found('s3')[0], 's3');
    assert.deepEqual(found('SCHEDULE').slice(0, 2), ['schedule', 'schedule-v2']);
    assert.ok(found('cognito').length >= 14);
  });

  it('finds what has all the words', () => {
    assert.deepEqual(found('dynamodb window'), ['dynamodb-window']);
    assert.deepEqual(found('nothing like it'), []);
  });
});
