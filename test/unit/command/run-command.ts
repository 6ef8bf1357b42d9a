import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from '../../../lib/command/command.ts';
import { commitFiles, filesOf } from '../../../lib/command/commit-files.ts';
import type { CommandContext } from '../../../lib/command/context.ts';
import type { Outcome, PlannedOutcome } from '../../../lib/command/outcome.ts';
import { runCommand } from '../../../lib/command/run-command.ts';
import { defineInputs } from '../../../lib/inputs/define.ts';
import { readRequest } from '../../../lib/inputs/request.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { FakeConsole } from '../../support/fake-console.ts';

const plan = { files: [{ path: 'notes.txt', contents: 'mine\n' }], warnings: ['w'], next: ['n'] };

describe('a run of a command', () => {
  let cwd = '';
  /** How often the default of `title` was worked out. */
  let computed = 0;
  let asked: string[] = [];
  let console = new FakeConsole();
  beforeEach(() => {
    cwd = temporaryFolder();
    [computed, asked, console] = [0, [], new FakeConsole()];
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  const inputs = defineInputs({
    name: { kind: 'text', message: 'Name', argument: true },
    title: { kind: 'text', message: 'Title', default: ({ name }) => `${++computed}. ${String(name)}` },
  });

  /** @returns the exit code */
  async function run(
    execute: (answers: { name: string; title: string }, context: CommandContext) => Outcome,
    given: Readonly<Record<string, unknown>> = {},
  ): Promise<number> {
    const command = defineCommand({ inputs, examples: [], execute: async (...all) => execute(...all) });
    const request = await readRequest(command, { given, words: [] }, (rest) => `run ${rest}`, cwd);
    const prompter = {
      prompt: async (questions: readonly { name: string; default?: unknown }[]) => {
        asked.push(...questions.map(({ name }) => name));
        return Object.fromEntries(questions.map((each) => [each.name, each.default ?? 'asked']));
      },
    };
    const terminal = { console, prompter };
    const commit = (planned: PlannedOutcome) => commitFiles(filesOf(planned), request, terminal);
    return runCommand(command, request, terminal, commit);
  }

  it('reads and works out each answer once', async () => {
    let answers = {};
    const result = { text: () => '', data: () => ({}) };
    await run((all) => ((answers = all), result), { name: 'a', interactive: false });
    assert.deepEqual([asked, computed, answers], [[], 1, { name: 'a', title: '1. a' }]);
  });

  it('asks for each answer once, then shows all of them', async () => {
    let answers = {};
    const result = { text: () => '', data: () => ({}) };
    await run((all) => ((answers = all), result), { interactive: true });
    assert.deepEqual(asked, ['name', 'title', 'review']);
    assert.deepEqual(answers, { name: 'asked', title: '1. asked' });
    assert.match(console.stderr, /^\n {2}Name {3}asked\n {2}Title {2}1\. asked\n\n$/);
  });

  it('says after a prompt how to do the same without prompts', async () => {
    await run(() => ({ plan, root: cwd }), { interactive: true });
    assert.match(
      console.stderr,
      /\nNext:\n {2}n\n\nWithout prompts:\n {2}run asked --title "1\. asked" --yes\n$/,
    );
  });

  it('may ask more only where a person can be asked', async () => {
    const result = { text: () => 'done', data: () => ({}) };
    const can: boolean[] = [];
    for (const flags of [{ interactive: true }, { yes: true, interactive: true }, { interactive: false }])
      await run((_, { ask }) => (can.push(ask !== undefined), result), { name: 'a', ...flags });
    assert.deepEqual(can, [true, false, false]);
  });

  it('prints a result as text or, with --json, as one object, and returns its exit code', async () => {
    const result = { text: () => 'found\n', data: () => ({ found: 1 }), exitCode: 3 };
    assert.equal(await run(() => result, { name: 'a' }), 3);
    assert.deepEqual([console.stdout, console.stderr], ['found\n', '']);
    console = new FakeConsole();
    assert.equal(await run(() => result, { name: 'a', json: true }), 3);
    assert.deepEqual(JSON.parse(console.stdout), { found: 1 });
  });

  it('commits a plan below its root, reports it relative to the working folder, then does the rest', async () => {
    const root = join(cwd, 'inner');
    const order: string[] = [];
    const code = await run(
      () => ({
        plan,
        root,
        afterwards: async ([change]) => {
          order.push(`${change?.status ?? ''} ${String(existsSync(join(root, 'notes.txt')))}`);
          return { lines: ['after all'], data: { more: 1 }, exitCode: 3 };
        },
      }),
      { name: 'a' },
    );
    assert.deepEqual([code, order], [3, ['created true']]);
    assert.equal(console.stderr, '  create inner/notes.txt\n⚠ w\n\nNext:\n  cd inner\n  n\nafter all\n');
    assert.equal(readFileSync(join(root, 'notes.txt'), 'utf8'), 'mine\n');
  });

  it('prints with --json one object for report, plan and what came after', async () => {
    const afterwards = async () => ({ lines: ['not shown'], data: { verification: 1 } });
    await run(() => ({ plan: { ...plan, data: { listed: [] } }, root: cwd, afterwards }), {
      name: 'a',
      json: true,
    });
    assert.equal(console.stderr, '');
    const { created, listed, verification } = JSON.parse(console.stdout) as Record<string, unknown>;
    assert.deepEqual([created, listed, verification], [['notes.txt'], [], 1]);
  });

  it('writes nothing in a dry run, and does nothing afterwards', async () => {
    const afterwards = () => assert.fail('done all the same');
    assert.equal(await run(() => ({ plan, root: cwd, afterwards }), { name: 'a', dryRun: true }), 0);
    assert.match(console.stderr, /Dry run: nothing was written\.\n$/);
    assert.ok(!existsSync(join(cwd, 'notes.txt')));
  });
});
