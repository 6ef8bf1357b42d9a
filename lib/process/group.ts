import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';

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

/** Leaves no program of {@link startGroup} behind. */
export function endAll(): void {
  for (const child of alive) endGroup(child);
}

/**
 * Ctrl-C and its kind end every program that was started, then this one.
 *
 * @param exit what to do with the exit code: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP
 * @returns takes the handlers away again
 */
export function endOnSignal(exit: (code: number) => void): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const handlers = Object.entries(codes).map(([signal, code]) => {
    const handler = (): void => {
      endAll();
      exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}
