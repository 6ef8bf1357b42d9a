import assert from 'node:assert/strict';
import { defineInputs } from '../../../lib/inputs/define.ts';
import { resolveAll } from '../../../lib/inputs/dependent.ts';
import { Dialogue } from '../../../lib/inputs/dialogue.ts';
import type { ReviewedAnswer } from '../../../lib/inputs/dialogue.ts';
import { reviewedAnswers } from '../../../lib/inputs/reviewed-answers.ts';

const choices = [
  { value: 'queue', note: '' },
  { value: 'topic', note: '' },
];
const inputs = defineInputs({
  kind: { kind: 'choice', message: 'Kind', choices, default: 'queue' },
  name: { kind: 'text', message: 'Name (usually its kind)', default: ({ kind }) => `the ${String(kind)}` },
  color: {
    kind: 'text',
    message: 'Color, as a word',
    ifEmpty: 'any color',
    advanced: true,
    default: '',
  },
  loud: { kind: 'confirm', message: 'Loud', applies: ({ kind }) => kind === 'topic', default: false },
});
const size = { kind: 'number', message: 'Size', min: 1, max: 10, unit: 'messages', default: 5 } as const;
const path = { kind: 'text', message: 'Path', default: '/', advanced: true } as const;
const command = {
  inputs,
  dependent: {
    groups: { queue: { size, path }, topic: {} },
    chosen: ({ kind }: Readonly<Record<string, unknown>>) => [kind ?? []].flat().map(String),
    toSee: '',
  },
};

/** Answers the prompts, and changes the answers that are named until none is left. */
async function converse(
  answers: Readonly<Record<string, readonly unknown[]>>,
  changes: readonly string[],
  given: object = {},
) {
  const asked: string[] = [];
  const reviews: (readonly ReviewedAnswer[])[] = [];
  const left = new Map(Object.entries(answers).map(([name, values]) => [name, [...values]]));
  const toChange = [...changes];
  const dialogue = new Dialogue(
    async (name, _, offered) => (asked.push(name), left.get(name)?.shift() ?? offered),
    async (shown) => (reviews.push(shown), toChange.shift()),
  );
  for (;;) {
    const all = await resolveAll(command, { ...given }, { yes: false, dialogue });
    if (await dialogue.confirms(reviewedAnswers(command, all, dialogue))) return { all, asked, reviews };
  }
}

describe('the prompts of a command', () => {
  it('come once each, and only where they apply', async () => {
    const { all, asked } = await converse({}, []);
    assert.deepEqual(asked, ['kind', 'name', 'size']);
    assert.deepEqual(all.dependent, { queue: { size: 5, path: '/' } });
  });

  it('come again for an answer to change; what was derived from it follows', async () => {
    const { all, asked } = await converse({ kind: ['queue', 'topic'] }, ['kind']);
    assert.deepEqual(asked, ['kind', 'name', 'size', 'kind', 'loud']);
    assert.deepEqual(all.answers, { kind: 'topic', name: 'the topic', color: '', loud: false });
    assert.deepEqual(all.dependent, { topic: {} });
  });

  it('keep what was typed when another answer changes', async () => {
    const { all } = await converse({ kind: ['queue', 'topic'], name: ['mine'] }, ['kind']);
    assert.equal(all.answers.name, 'mine');
  });

  it('change what was given as a flag, and what is asked only on request', async () => {
    const change = ['name', 'color', 'queue.path', 'queue.size'];
    const answers = { name: ['other'], color: ['red'], path: ['/x'], size: ['6', '7'] };
    const { all, asked } = await converse(answers, change, { name: 'given' });
    assert.deepEqual(asked, ['kind', 'size', 'name', 'color', 'path', 'size']);
    assert.deepEqual([all.answers.name, all.answers.color], ['other', 'red']);
    assert.deepEqual(all.dependent, { queue: { size: 7, path: '/x' } });
  });

  it('end with all answers; the advanced ones only if they are not the default', async () => {
    const { reviews } = await converse({ color: ['red'] }, ['color']);
    const shown = (at: number, isMain: boolean) =>
      (reviews[at] ?? [])
        .filter((each) => each.isMain === isMain)
        .map(({ subject, shown: text }) => `${subject}: ${text}`);
    assert.deepEqual(shown(0, true), ['Kind: queue', 'Name: the queue', 'Size: 5 messages']);
    assert.deepEqual(shown(0, false), ['Color: any color', 'Path: /']);
    assert.ok(shown(1, true).includes('Color: red'));
  });

  it('show nothing to review where nothing was asked', async () => {
    const given = { kind: 'topic', name: 'a', loud: true };
    assert.deepEqual((await converse({}, ['kind'], given)).reviews, []);
  });
});
