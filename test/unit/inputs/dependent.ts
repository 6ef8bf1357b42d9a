import assert from 'node:assert/strict';
import { defineInputs } from '../../../lib/inputs/define.ts';
import { Dialogue } from '../../../lib/inputs/dialogue.ts';
import { allInputs, resolveAll } from '../../../lib/inputs/dependent.ts';

const inputs = defineInputs({
  kind: {
    kind: 'choices',
    argument: true,
    message: 'Kind',
    choices: [
      { value: 'queue', note: '' },
      { value: 'topic', note: '' },
    ],
  },
});
const size = { kind: 'number', message: 'Size', min: 1, max: 10, unit: 'messages', default: 5 } as const;
const asked = {
  inputs,
  dependent: {
    groups: { queue: { size }, topic: { name: { kind: 'text', message: 'Name', default: 'all' } } },
    chosen: ({ kind }: Readonly<Record<string, unknown>>) => (kind ?? []) as string[],
    toSee: '<kind> --help',
  },
} as const;

const resolve = (given: Readonly<Record<string, unknown>>) => resolveAll(asked, given, { yes: false });

describe('inputs that come with an answer', () => {
  it('are all known before it is given', () => {
    assert.deepEqual(Object.keys(allInputs(asked)).sort(), ['kind', 'name', 'size']);
  });

  it('have their defaults, or what was given, under what they came with', async () => {
    assert.deepEqual(await resolve({ kind: 'queue', size: '7' }), {
      answers: { kind: ['queue'] },
      dependent: { queue: { size: 7 } },
    });
    assert.deepEqual((await resolve({ kind: 'queue,topic' })).dependent, {
      queue: { size: 5 },
      topic: { name: 'all' },
    });
  });

  it('are refused where they did not come, with what they are for', async () => {
    await assert.rejects(resolve({ kind: 'topic', size: '7' }), {
      message: '--size does not apply to topic. Remove it: it is a flag of queue.',
      code: 2,
    });
  });

  it('are checked before anything is asked, with all that is wrong in one go', async () => {
    const ask = () => assert.fail('asked');
    await assert.rejects(
      resolveAll(asked, { kind: 'queue', size: '0', name: 'x' }, { yes: false, dialogue: new Dialogue(ask) }),
      {
        message:
          'Size must be a whole number from 1 to 10 messages, not "0".\n' +
          '--name does not apply to queue. Remove it: it is a flag of topic.',
      },
    );
  });

  it('are asked after it, and say for which of several answers they are', async () => {
    const questions: string[] = [];
    const ask = (name: string, { message }: { message: string }, offered: unknown): Promise<unknown> => {
      questions.push(message);
      return Promise.resolve(name === 'kind' ? 'queue' : offered);
    };
    await resolveAll(asked, {}, { yes: false, dialogue: new Dialogue(ask) });
    await resolveAll(asked, { kind: 'queue,topic' }, { yes: false, dialogue: new Dialogue(ask) });
    assert.deepEqual(questions, ['Kind', 'Size', 'queue: Size', 'topic: Name']);
  });
});
