import assert from 'node:assert/strict';
import { commands } from '../../../lib/commands/catalogue.ts';
import type { Candidates } from '../../../lib/completion/candidates.ts';
import { candidatesOfProgram } from '../../../lib/completion/candidates-of-program.ts';
import { eventSources } from '../../../lib/events/catalogue.ts';

const program = { name: 'lambda-aot', commands };
const sources = eventSources.map(({ id }) => id);

/** The candidates for the last word of a line. The functions of a solution are named after its folder. */
const candidates = (line: string): Promise<Candidates> =>
  candidatesOfProgram(program, line.split(' '), {
    namesOf: async (what, folder) => [
      `First ${what === 'function' ? '' : 'handler '}in ${folder}`,
      `Second in ${folder}`,
    ],
  });

async function valuesFor(line: string): Promise<string[]> {
  const found = await candidates(line);
  return typeof found === 'string' ? assert.fail(`${line}: ${found}`) : found.map(({ value }) => value);
}

const general = [
  ...['--yes', '--interactive', '--no-interactive', '--dry-run', '--json', '--conflict', '--cwd'],
  ...['--answers', '--debug', '--no-color', '--help'],
];

describe('completion offers', () => {
  for (const [what, line, values] of [
    ['the commands', '', commands.map(({ name }) => name)],
    ['the flags of the program', '-', ['--help', '--version']],
    ['nothing after an unknown command', 'nwe ', []],
    ['the event sources as an argument', 'event ', sources],
    ['the event sources as the value of a flag', 'function Orders --event ', sources],
    ['the shells', 'completion ', ['bash', 'zsh', 'fish', 'powershell']],
    ['the values of a choice', 'new orders --arch ', ['arm64', 'x86_64']],
    ['the values of a general flag', 'version --conflict ', ['ask', 'skip', 'overwrite', 'fail']],
    ['a value in one word with its flag', 'new orders --arch=x', ['--arch=arm64', '--arch=x86_64']],
    ['several choices in one word', 'new orders --event=sqs,', sources.map((id) => `--event=sqs,${id}`)],
    ['no value for a number', 'new orders --memory ', []],
    ['handlers as an argument', 'invoke ', ['First handler in .', 'Second in .']],
    ['functions as the value of a flag', 'trim --function ', ['First in .', 'Second in .']],
    ['handlers of another directory', 'invoke --cwd shop ', ['First handler in shop', 'Second in shop']],
    ['functions of the last directory', 'trim --cwd=a --cwd b --function ', ['First in b', 'Second in b']],
    ['no functions for the name of a new one', 'function --name ', []],
    ['flags if there is nothing else', 'version ', general],
    ['flags after all arguments', 'completion bash ', general],
    ['no flags after --', 'completion bash -- ', []],
    ['arguments after --', 'completion -- ', ['bash', 'zsh', 'fish', 'powershell']],
    [
      'the flags of the chosen event source, but not the given ones',
      'event sqs --function Orders --no-color --',
      [
        '--replace',
        '--list',
        '--type',
        '--resource',
        '--batch-size',
        '--fifo',
        ...general.filter((flag) => flag !== '--no-color'),
      ],
    ],
    ['nothing that a switch makes unnecessary', 'event --list ', ['--replace', ...general]],
  ] as const)
    it(`${what}: ${line}`, async () => {
      assert.deepEqual(await valuesFor(line), values);
    });

  it('a switch the way that changes something', async () => {
    const flags = await valuesFor('invoke --');
    for (const flag of ['--no-build', '--jit', '--show-logs', '--no-show-logs'])
      assert.ok(flags.includes(flag), flag);
    for (const flag of ['--build', '--no-jit']) assert.ok(!flags.includes(flag), flag);
  });

  it('a flag again if it may be repeated, and the value of its letter', async () => {
    assert.ok((await valuesFor('invoke --env A=1 --')).includes('--env'));
    assert.deepEqual(await valuesFor('invoke -e '), []);
  });

  it('files and directories, which the shell completes', async () => {
    assert.equal(await candidates('new orders --answers '), 'files');
    assert.equal(await candidates('invoke --event=ev'), 'files');
    assert.equal(await candidates('trim --log '), 'files');
    assert.equal(await candidates('invoke --cwd '), 'directories');
  });

  it('notes with the words', async () => {
    assert.deepEqual((await candidates('new orders --arch ')).at(0), {
      value: 'arm64',
      note: 'AWS Graviton; costs less',
    });
    assert.deepEqual((await candidates('version --no')).at(2), {
      value: '--no-interactive',
      note: 'Turn off: Prompt for missing values',
    });
  });

  it('nothing but flags if the line is wrong already', async () => {
    assert.deepEqual(await valuesFor('version one two '), general);
    assert.deepEqual(await valuesFor('event sqz --nmae x --function '), ['First in .', 'Second in .']);
  });
});
