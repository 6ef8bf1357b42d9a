import { readdirSync, readFileSync } from 'node:fs';
export function usageOf(pid) {
    const tasks = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(tasks).map((thread) => runTimeOf(`${tasks}/${thread}/schedstat`));
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { cpu: nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6, peak: Number(kilobytes) / 1000 };
}
/** A thread may end while it is looked at. */
function runTimeOf(schedstat) {
    try {
        return Number(readFileSync(schedstat, 'utf8').split(' ')[0]);
    }
    catch {
        return 0;
    }
}
