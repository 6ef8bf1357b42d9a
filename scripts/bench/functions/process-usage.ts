import { readdirSync, readFileSync } from 'node:fs';

/** What Linux knows of a process. */
export interface ProcessUsage {
  /** Processor time of all its threads, in ms. */
  readonly cpu: number;
  /** The most memory that it had at once, in MB. */
  readonly peak: number;
}

export function usageOf(pid: number): ProcessUsage {
  const tasks = `/proc/${pid}/task`;
  const nanoseconds = readdirSync(tasks).map((thread) => runTimeOf(`${tasks}/${thread}/schedstat`));
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { cpu: nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6, peak: Number(kilobytes) / 1000 };
}

/** A thread may end while it is looked at. */
function runTimeOf(schedstat: string): number {
  try {
    return Number(readFileSync(schedstat, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
}
