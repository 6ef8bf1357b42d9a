import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { Build } from './builds.ts';
import type { ProcessLife } from './drive.ts';
import { live } from './drive.ts';

export const STARTS = 41;
export const LONG_LIVES = 5;
export const EVENTS = 2000;

export interface BuildMeasurement {
  readonly build: Build;
  /** Lives with one event. */
  readonly starts: ProcessLife[];
  /** Lives with many. */
  readonly long: ProcessLife[];
}

/**
 * Starts builds in turns, in a separate process: the more memory a process has, the slower it starts others, and this
 * one has loaded much.
 */
export async function measureInTurns(
  builds: readonly Build[],
  event: Buffer,
): Promise<readonly BuildMeasurement[]> {
  const child = spawn(process.execPath, [import.meta.filename], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ builds, event: event.toString() }));
  const ended = once(child, 'exit') as Promise<[code: number | null]>;
  const [measured, [code]] = await Promise.all([json(child.stdout), ended]);
  if (code !== 0) throw new Error(`The measurement ended with ${String(code)}.`);
  return measured as BuildMeasurement[];
}

/** The order, reversed every other round, after a first round that does not count. */
async function measureAll(builds: readonly Build[], event: Buffer): Promise<readonly BuildMeasurement[]> {
  const measured = builds.map((build): BuildMeasurement => ({ build, starts: [], long: [] }));
  const inTurns = async (
    rounds: number,
    events: number,
    take: (of: BuildMeasurement) => ProcessLife[],
  ): Promise<void> => {
    for (let round = 0; round < rounds; round++)
      for (const each of round % 2 === 0 ? measured : [...measured].reverse())
        take(each).push(await live(each.build, event, events));
  };
  await inTurns(1, 1, () => []);
  await inTurns(STARTS, 1, ({ starts }) => starts);
  await inTurns(LONG_LIVES, EVENTS, ({ long }) => long);
  return measured;
}

if (process.argv[1] === import.meta.filename) {
  const { builds, event } = (await json(process.stdin)) as { builds: Build[]; event: string };
  process.stdout.write(JSON.stringify(await measureAll(builds, Buffer.from(event))));
}
