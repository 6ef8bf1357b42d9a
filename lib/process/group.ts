import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import type { Console } from '../console/console.ts';

const isWindows = process.platform === 'win32';
const alive = new Set<ChildProcess>();

/**
 * Starts a program that ends with all that it has started itself: it leads a process group, which is not the
 * terminal's, so that Ctrl-C reaches this program only, which then ends the others by {@link endAll}.
 */
export function startGroup(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: !isWindows, windowsHide: true });
  alive.add(child);
  child.once('close', () => alive.delete(child)).once('error', () => alive.delete(child));
  return child;
}

/** Ends a program of {@link startGroup} and what it has started, at once and whatever it does. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (isWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
  else
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
}

/** Ends all programs of {@link startGroup} when this process ends. */
function endAll(): void {
  for (const child of alive) endGroup(child);
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Does work that starts programs: Ctrl-C and its kind end all of them, then this one. */
export async function leavingNothing<T>(console: Console, work: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(exitCodes).map(([signal, code]) => {
    const handler = (): void => {
      endAll();
      // What is on the line stays there: a spinner, or ^C.
      console.err.write('\n');
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  try {
    return await work();
  } finally {
    for (const remove of handlers) remove();
  }
}
