import assert from 'node:assert/strict';
import { plainQuestions } from '../../../lib/console/plain-questions.ts';

/** Questions whose answers are typed in advance. */
function typing(...lines: readonly string[]) {
  const left = [...lines];
  const printed: string[] = [];
  const questions = plainQuestions({
    print: (line) => void printed.push(line),
    ask: async (text) => {
      printed.push(text);
      return left.shift() ?? assert.fail(`Nothing typed for: ${text}`);
    },
  });
  return { questions, printed };
}

const choices = [
  { type: 'separator', separator: '── first' } as const,
  { value: 'a', name: 'a  the first' },
  { value: 'b', name: 'b  the second' },
];
const source = (term = ''): typeof choices =>
  choices.filter((each) => ('separator' in each ? term === '' : each.name.includes(term)));

describe('plain questions', () => {
  it('number the choices, and offer one', async () => {
    const { questions, printed } = typing('9', 'x', '2');
    assert.equal(await questions.select({ message: 'Which', choices, default: 'a' }), 'b');
    assert.deepEqual(printed.slice(0, 5), [
      'Which',
      '── first',
      '  1. a  the first',
      '  2. b  the second',
      'Number (1): ',
    ]);
    assert.equal(printed.filter((line) => line === 'Type a number from 1 to 2.').length, 2);
    assert.equal(await typing('').questions.select({ message: 'Which', choices, default: 'b' }), 'b');
  });

  it('search by name, by a word, by number in what was found, or list all', async () => {
    const search = (...lines: string[]) =>
      typing(...lines).questions.search({ message: 'Which', source, default: 'a' });
    assert.equal(await search('b'), 'b');
    assert.equal(await search('second', '1'), 'b');
    assert.equal(await search('?', '2'), 'b');
    assert.equal(await search('nothing', ''), 'a');
  });

  it('say what is wrong, and ask again', async () => {
    const validate = (value: string) => value === 'right' || `"${value}" is wrong.`;
    const { questions, printed } = typing('left', 'right');
    assert.equal(await questions.input({ message: 'Where', validate }), 'right');
    assert.deepEqual(printed, ['Where: ', '"left" is wrong.', 'Where: ']);
    assert.equal(await typing('').questions.input({ message: 'Where', default: 'right', validate }), 'right');
  });

  it('take yes, no, or what is offered', async () => {
    const confirm = (line: string, offered: boolean) =>
      typing(line).questions.confirm({ message: 'Sure?', default: offered });
    assert.deepEqual(
      [
        await confirm('Y', false),
        await confirm('no', true),
        await confirm('', true),
        await confirm('', false),
      ],
      [true, false, true, false],
    );
  });
});
