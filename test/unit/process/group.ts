import assert from 'node:assert/strict';
import { endGroup, startGroup } from '../../../lib/process/group.ts';
import { peakMemory } from '../../../lib/process/peak-memory.ts';
import { isRunning } from '../../support/running.ts';

describe('a group of processes', () => {
  it('ends as a whole', async function () {
    if (process.platform !== 'linux') this.skip();
    const child = startGroup('sh', ['-c', 'sleep 60 & echo $!; wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const grandchild = await new Promise<number>((resolve) => {
      child.stdout?.once('data', (text: Buffer) => {
        resolve(Number(text.toString()));
      });
    });
    assert.ok((peakMemory(child) ?? 0) > 0.1);
    const ended = new Promise((resolve) => child.once('close', resolve));
    endGroup(child);
    await ended;
    // It was killed too, but the kernel takes its time.
    for (const deadline = Date.now() + 3000; isRunning(grandchild) && Date.now() < deadline;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(!isRunning(grandchild));
    endGroup(child);
  });
});
