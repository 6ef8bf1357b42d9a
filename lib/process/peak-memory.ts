import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The peak memory of a running process, in MB of 1024 × 1024 bytes: on Linux the high-water mark of the kernel,
 * elsewhere the current memory. undefined if it cannot be determined.
 */
export function peakMemory({ pid }: ChildProcess): number | undefined {
  if (pid === undefined) return undefined;
  try {
    const kilobytes = readers[process.platform]?.(pid);
    return kilobytes === undefined || Number.isNaN(kilobytes) ? undefined : kilobytes / 1024;
  } catch {
    // It has ended.
    return undefined;
  }
}

/** Memory in kB. */
const readers: Partial<Record<NodeJS.Platform, (pid: number) => number>> = {
  linux: (pid) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
  darwin: (pid) => Number(printed('ps', ['-o', 'rss=', '-p', String(pid)])),
  win32: (pid) =>
    Number(
      printed('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'])
        .split('","')[4]
        ?.replace(/\D/g, ''),
    ),
};

const printed = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] });
