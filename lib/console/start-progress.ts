import { movingLine } from './moving-line.ts';
import type { Output } from './output.ts';
import { plainLines } from './plain-lines.ts';
import type { Progress } from './progress.ts';

/** Shows what is being done: one line that moves on a terminal, a line for each longer step elsewhere. */
export function startProgress(what: string, lastMs: number | undefined, output: Output): Progress {
  const isMoving = output.isTerminal && process.env.TERM !== 'dumb';
  return (isMoving ? movingLine : plainLines)(what, lastMs, output);
}
