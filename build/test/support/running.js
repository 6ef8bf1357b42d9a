import { existsSync, readFileSync } from 'node:fs';
/** Whether a process of this Linux still does something: one that nobody has buried yet does not. */
export function isRunning(pid) {
    const status = `/proc/${pid}/status`;
    return existsSync(status) && !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}
