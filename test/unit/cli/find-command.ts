import assert from 'node:assert/strict';
import { findCommand } from '../../../lib/cli/find-command.ts';
import { commands } from '../../../lib/commands/catalogue.ts';

const program = { name: 'lambda-aot', commands };
const names = commands.map(({ name }) => name).join(', ');

describe('the command of a command line', () => {
  it('is the one named by the first word', () => {
    const { entry, rest } = findCommand(program, ['event', 'sqs', '--yes']);
    assert.deepEqual([entry.name, rest], ['event', ['sqs', '--yes']]);
  });

  for (const [word, hint] of [
    ['nwe', 'Did you mean new?'],
    ['invok', 'Did you mean invoke?'],
    ['complation', 'Did you mean completion?'],
    ['vresion', 'Did you mean version?'],
    ['add', 'Did you mean function?'],
    ['create', 'Did you mean new?'],
    ['init', 'Did you mean new?'],
    ['list', 'Did you mean event --list?'],
    ['run', 'Did you mean invoke?'],
    ['Run', 'Did you mean invoke?'],
    ['toString', `Commands: ${names}.`],
    ['xyzzy', `Commands: ${names}.`],
  ] as const)
    it(`is not ${word}: ${hint}`, () => {
      assert.throws(() => findCommand(program, [word]), { message: `Unknown command "${word}". ${hint}` });
    });

  it('comes before its flags', () => {
    assert.throws(() => findCommand(program, ['--yes', 'new']), {
      message: `Expected a command before --yes. Commands: ${names}.`,
    });
  });

  it('is the fallback for any other word, also for a synonym', () => {
    const { entry, rest } = findCommand({ ...program, fallback: 'new' }, ['run', '--yes']);
    assert.deepEqual([entry.name, rest], ['new', ['run', '--yes']]);
  });
});
