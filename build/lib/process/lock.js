import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
const RETRY_MS = 50;
/**
 * Runs something that no other process of this machine may do at the same time; others wait. The lock of a process
 * that has died is taken over.
 *
 * @param file absolute path of the lock; it holds the process id of its owner while it is there
 */
export async function withLock(file, run) {
    mkdirSync(dirname(file), { recursive: true });
    while (!take(file))
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    try {
        return await run();
    }
    finally {
        rmSync(file, { force: true });
    }
}
function take(file) {
    try {
        writeFileSync(file, String(process.pid), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const owner = ownerOf(file);
        // An empty file is one whose owner is about to write to it.
        if (owner !== undefined && !isAlive(owner))
            rmSync(file, { force: true });
        return false;
    }
}
function ownerOf(file) {
    try {
        return Number(readFileSync(file, 'utf8')) || undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a process is there; one of another user is. */
export function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
