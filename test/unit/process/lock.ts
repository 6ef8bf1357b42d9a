import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../../lib/process/lock.ts';
import { temporaryFolder } from '../../support/cli.ts';

describe('a lock', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'some/lock');
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('lets one in at a time, and the next when that is done, also by an error', async () => {
    const said: string[] = [];
    const work = (name: string): Promise<void> =>
      withLock(file, async () => {
        said.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 30));
        said.push(`${name} out`);
        if (name === 'a') throw new Error('a failed');
      });
    const [first] = await Promise.allSettled([work('a'), work('b')]);
    assert.equal(first.status, 'rejected');
    assert.deepEqual(said, ['a in', 'a out', 'b in', 'b out']);
    assert.ok(!existsSync(file));
  });

  it('of a process that has died is taken over', async () => {
    writeFileSync(file, '999999999');
    assert.equal(await withLock(file, async () => 'in'), 'in');
  });
});
