import assert from 'node:assert/strict';
import { defineInputs } from '../../../lib/inputs/define.ts';
import { Dialogue } from '../../../lib/inputs/dialogue.ts';
import { resolveInputs } from '../../../lib/inputs/resolve.ts';

const inputs = defineInputs({
  name: { kind: 'text', message: 'Name', argument: true, suggestion: 'my-lambda' },
  title: { kind: 'text', message: 'Title', default: ({ name }) => `The ${String(name)}` },
  size: { kind: 'number', message: 'Size', min: 1, max: 9, unit: 'm', default: 5 },
  advanced: { kind: 'confirm', message: 'More', default: false },
  colour: { kind: 'text', message: 'Colour', advanced: true, default: 'red' },
});

/** Answers with what is offered, and remembers what was asked. */
function asker(answers: Record<string, unknown> = {}) {
  const asked: string[] = [];
  return {
    asked,
    ask: (name: string, _: unknown, offered: unknown) => {
      asked.push(name);
      return Promise.resolve(answers[name] ?? offered);
    },
  };
}

describe('the answers of a command', () => {
  it('are what was given, and defaults for the rest, where nobody is asked', async () => {
    assert.deepEqual(await resolveInputs(inputs, { name: 'orders', size: '7' }, { yes: false }), {
      name: 'orders',
      title: 'The orders',
      size: 7,
      advanced: false,
      colour: 'red',
    });
  });

  it('include suggestions only with --yes', async () => {
    assert.equal((await resolveInputs(inputs, {}, { yes: true })).name, 'my-lambda');
    await assert.rejects(resolveInputs(inputs, {}, { yes: false }), {
      code: 2,
      message:
        'Missing: <name>. Without prompts, pass it on the command line, or pass --yes to accept the defaults.',
    });
  });

  it('are asked for where they were not given, the advanced ones only on request', async () => {
    const plain = asker();
    await resolveInputs(inputs, { name: 'orders' }, { yes: false, dialogue: new Dialogue(plain.ask) });
    assert.deepEqual(plain.asked, ['title', 'size', 'advanced']);
    const all = asker({ advanced: true, size: '3' });
    const answers = await resolveInputs(
      inputs,
      { name: 'orders' },
      { yes: false, dialogue: new Dialogue(all.ask) },
    );
    assert.deepEqual(all.asked, ['title', 'size', 'advanced', 'colour']);
    assert.equal(answers.size, 3);
  });

  it('are never asked with --yes', async () => {
    const { ask, asked } = asker();
    await resolveInputs(inputs, { name: 'orders' }, { yes: true, dialogue: new Dialogue(ask) });
    assert.deepEqual(asked, []);
  });

  it('are neither asked for, required nor checked where a switch makes them unnecessary', async () => {
    const list = defineInputs({
      source: { kind: 'number', message: 'Source', min: 1, max: 9, unit: 'm', unless: 'list' },
      target: { kind: 'text', message: 'Target', default: () => assert.fail('computed'), unless: 'list' },
      list: { kind: 'confirm', message: 'List', advanced: true, default: false },
    });
    const { ask, asked } = asker();
    for (const [given, source] of [
      [{ list: true }, undefined],
      [{ list: 'true', source: 'wrong' }, 'wrong'],
    ] as const)
      assert.deepEqual(await resolveInputs(list, given, { yes: false, dialogue: new Dialogue(ask) }), {
        source,
        target: undefined,
        list: true,
      });
    assert.deepEqual(asked, []);
    await assert.rejects(resolveInputs(list, { list: false, target: 'a' }, { yes: false }), {
      message: /^Missing: --source/,
    });
  });

  it('that are wrong or missing are all named at once, before anything is asked', async () => {
    const { ask, asked } = asker();
    await assert.rejects(
      resolveInputs(inputs, { size: '10', advanced: 'x' }, { yes: false, dialogue: new Dialogue(ask) }),
      (error: Error) => {
        assert.equal(error.message.split('\n').length, 2);
        return true;
      },
    );
    assert.deepEqual(asked, []);
    const two = defineInputs({
      from: { kind: 'text', message: 'From' },
      rootAssembly: { kind: 'text', message: 'Root' },
    });
    await assert.rejects(resolveInputs(two, {}, { yes: true }), {
      message:
        'Missing: --from <value>, --root-assembly <value>. Without prompts, pass them on the command line.',
    });
  });
});
