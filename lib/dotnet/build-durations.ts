import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Builds that take different times: to native code, for the JIT, and to native code to see its trim warnings. */
export type BuildKind = 'native' | 'jit' | 'trim';

/**
 * How long a kind of build took the last time.
 *
 * @param file absolute path of the file that {@link writeDuration} writes
 * @returns milliseconds; undefined if it is not known
 */
export function readDuration(file: string, kind: BuildKind): number | undefined {
  const milliseconds = readAll(file)[kind];
  return typeof milliseconds === 'number' && milliseconds > 0 ? milliseconds : undefined;
}

/** Keeps how long a build took. Nothing depends on the file, so one that cannot be written is no error. */
export function writeDuration(file: string, kind: BuildKind, milliseconds: number): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...readAll(file), [kind]: Math.round(milliseconds) })}\n`);
  } catch {
    // The next build shows no time of the last one.
  }
}

function readAll(file: string): Readonly<Partial<Record<string, unknown>>> {
  try {
    const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof all === 'object' && all !== null ? (all as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
