import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup, startGroup } from "../../lib/process/group.js";
import { withLock } from "../../lib/process/lock.js";
import { peakMemory } from "../../lib/process/memory.js";
import { temporaryFolder } from "../support/cli.js";
import { isRunning } from "../support/running.js";
describe('a lock', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'some/lock');
    after(() => {
        rmSync(folder, { recursive: true });
    });
    it('lets one in at a time, and the next when that is done, also by an error', async () => {
        const said = [];
        const work = (name) => withLock(file, async () => {
            said.push(`${name} in`);
            await new Promise((resolve) => setTimeout(resolve, 30));
            said.push(`${name} out`);
            if (name === 'a')
                throw new Error('a failed');
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
describe('a group of processes', () => {
    it('ends as a whole', async function () {
        if (process.platform !== 'linux')
            this.skip();
        const child = startGroup('sh', ['-c', 'sleep 60 & echo $!; wait'], {
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        const grandchild = await new Promise((resolve) => {
            child.stdout?.once('data', (text) => {
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
