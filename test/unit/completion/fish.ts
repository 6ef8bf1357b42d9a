import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Desk } from '../../support/shells.ts';
import { deskFor, noShell, skipWithout } from '../../support/shells.ts';
import { mustRun } from '../../support/run.ts';

describe('completion in fish', () => {
  let desk: Desk;
  before(async function () {
    skipWithout(this, noShell('fish'));
    desk = await deskFor('fish');
  });
  after(() => {
    rmSync((desk as Desk | undefined)?.folder ?? '', { recursive: true, force: true });
  });

  for (const [line, lines] of [
    ['lambda-aot ev', 'event\tAdds an event source to a new or existing function'],
    ['lambda-aot event sqs --ba', '--batch-size\tBatch size'],
    ['lambda-aot event --source=sq', '--source=sqs\tAmazon SQS queue'],
    ['lambda-aot new x --arch ', 'arm64\tAWS Graviton; costs less\nx86_64\tIntel and AMD'],
    ['lambda-aot invoke ', 'Count\nPlaceOrder'],
    ['lambda-aot invoke --cwd "src/Count" Pl', 'PlaceOrder'],
    ['lambda-aot invoke --event tem', 'template.yaml'],
    ['lambda-aot invoke --event=tem', '--event=template.yaml'],
    ['lambda-aot invoke --cwd s', 'src/'],
    ['lambda-aot invoke --cwd glo', ''],
    ['lambda-aot nwe tem', ''],
  ] as const)
    it(`offers for ${line} ${lines.split('\n').join(', ') || 'nothing'}`, async () => {
      const { stdout, stderr } = await mustRun(
        'fish',
        ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', desk.script, line],
        { cwd: desk.solution, env: desk.env },
      );
      assert.deepEqual([stdout.trimEnd(), stderr], [lines, '']);
    });
});
