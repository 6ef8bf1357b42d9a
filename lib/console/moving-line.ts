import type { Output } from './output.ts';
import type { Progress } from './progress.ts';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** A line of a terminal that is written again and again: the step, its seconds, and those of the last time. */
export function movingLine(first: string, lastMs: number | undefined, output: Output): Progress {
  const { cyan, dim } = output.colors;
  const began = performance.now();
  let what = first;
  let frame = 0;
  const draw = (): void => {
    const { step, time } = fitted(what, times(performance.now() - began, lastMs), output.columns - 3);
    output.write(`\r\x1b[2K${cyan(FRAMES[frame++ % FRAMES.length] ?? '')} ${step} ${dim(time)}`);
  };
  draw();
  const clock = setInterval(draw, 100);
  return {
    hasWritten: false,
    step: (next) => {
      what = next;
    },
    stop: () => {
      clearInterval(clock);
      output.write('\r\x1b[2K');
    },
  };
}

/** The time, in words from long to short. */
function times(milliseconds: number, lastMs: number | undefined): readonly [string, ...string[]] {
  const short = `${Math.floor(milliseconds / 1000)} s`;
  return lastMs === undefined ? [short] : [`${short}, ${Math.round(lastMs / 1000)} s last time`, short];
}

/**
 * Fits a step and its time into a line, because a line that wraps is not cleared: first without the last time, then
 * with a shortened step.
 */
function fitted(
  what: string,
  written: readonly [string, ...string[]],
  width: number,
): { readonly step: string; readonly time: string } {
  const fitting = written.find((time) => what.length + 1 + time.length <= width);
  if (fitting !== undefined) return { step: what, time: fitting };
  const time = written.at(-1) ?? written[0];
  return { step: `${what.slice(0, Math.max(0, width - time.length - 2))}…`, time };
}
