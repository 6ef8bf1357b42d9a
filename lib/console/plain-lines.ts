import type { Output } from './output.ts';
import type { Progress } from './progress.ts';

/** In milliseconds. A step that ends earlier is not mentioned. */
const NOTICEABLE_MS = 1500;

/** A line for each step that takes a noticeable time, each once; the first one has the time of the last build. */
export function plainLines(first: string, lastMs: number | undefined, output: Output): Progress {
  const written = new Set<string>();
  let clock: NodeJS.Timeout | undefined;
  const step = (what: string): void => {
    clearTimeout(clock);
    if (written.has(what)) return;
    clock = setTimeout(() => {
      const last =
        written.size > 0 || lastMs === undefined ? '' : ` (${Math.round(lastMs / 1000)} s last time)`;
      output.write(`${what} …${last}\n`);
      written.add(what);
    }, NOTICEABLE_MS);
  };
  step(first);
  return {
    step,
    stop: () => {
      clearTimeout(clock);
    },
    get hasWritten() {
      return written.size > 0;
    },
  };
}
