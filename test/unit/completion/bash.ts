import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Desk } from '../../support/shells.ts';
import { deskFor, noShell, noShellAtTerminal, skipWithout, afterTab } from '../../support/shells.ts';
import { mustRun } from '../../support/run.ts';

/** Calls the function as bash does, and prints what it replies, a line each. */
const CALL = `
source "$1"; COMP_LINE=$2; COMP_POINT=\${#2}; shift 2
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_lambda_aot "$1" "\${@: -1}" "\${@: -2:1}"
printf '%s\\n' "\${COMPREPLY[@]}"
`;

describe('completion in bash', () => {
  let desk: Desk;
  before(async function () {
    skipWithout(this, noShell('bash'));
    desk = await deskFor('bash');
  });
  after(() => {
    rmSync((desk as Desk | undefined)?.folder ?? '', { recursive: true, force: true });
  });

  for (const [line, words, reply] of [
    ['lambda-aot ev', ['ev'], 'event'],
    ['lambda-aot event sq', ['event', 'sq'], 'sqs'],
    ['lambda-aot event --source=sq', ['event', '--source', '=', 'sq'], 'sqs'],
    ['lambda-aot new x --arch=', ['new', 'x', '--arch', '='], 'arm64\nx86_64'],
    ['lambda-aot new x --arch ', ['new', 'x', '--arch', ''], 'arm64\nx86_64'],
    ['lambda-aot invoke ', ['invoke', ''], 'Count\nPlaceOrder'],
    ['lambda-aot invoke "Pl', ['invoke', '"Pl'], 'PlaceOrder'],
    ['lambda-aot invoke --cwd=src/Count Pl', ['invoke', '--cwd', '=', 'src/Count', 'Pl'], 'PlaceOrder'],
    ['lambda-aot invoke --payload "a b" Pl', ['invoke', '--payload', '"a b"', 'Pl'], 'PlaceOrder'],
    [
      'lambda-aot event sqs --resource arn:aws --ba',
      ['event', 'sqs', '--resource', 'arn', ':', 'aws', '--ba'],
      '--batch-size',
    ],
    ['lambda-aot invoke --event ev', ['invoke', '--event', 'ev'], ''],
    ['lambda-aot nwe x', ['nwe', 'x'], ''],
  ] as const)
    it(`replies to ${line} with ${reply.replace('\n', ', ') || 'nothing'}`, async () => {
      const { stdout, stderr } = await mustRun(
        'bash',
        ['--norc', '-c', CALL, 'bash', desk.script, line, 'lambda-aot', ...words],
        { cwd: desk.solution, env: desk.env },
      );
      assert.deepEqual([stdout, stderr], [`${reply}\n`, '']);
    });

  describe('at a terminal', () => {
    before(function () {
      skipWithout(this, noShellAtTerminal('bash'));
    });

    for (const [line, words] of [
      ['lambda-aot invoke Pl', ['lambda-aot', 'invoke', 'PlaceOrder']],
      ['lambda-aot event --source=sq', ['lambda-aot', 'event', '--source=sqs']],
      ['lambda-aot invoke --event tem', ['lambda-aot', 'invoke', '--event', 'template.yaml']],
      ['lambda-aot invoke --event=tem', ['lambda-aot', 'invoke', '--event=template.yaml']],
      ['lambda-aot invoke --cwd s', ['lambda-aot', 'invoke', '--cwd', 'src/']],
      ['lambda-aot invoke --cwd glo', ['lambda-aot', 'invoke', '--cwd', 'glo']],
      ['lambda-aot new tem', ['lambda-aot', 'new', 'tem']],
    ] as const)
      it(`makes of ${line} ${words.join(' ')}`, async () => {
        const setup = [`source '${desk.script}'`];
        const completed = await afterTab(['bash', '--norc', '-i'], desk, setup, line);
        assert.deepEqual(completed.words, words);
      });
  });
});
