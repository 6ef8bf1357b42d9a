import { movingLine } from './moving-line.ts';
import type { Output } from './output.ts';
import { plainLines } from './plain-lines.ts';

/** Something that takes a while: the step that is going on, and how long it has taken. */
export interface Progress {
  /** Names the step that is going on now. */
  readonly step: (what: string) => void;
  /** Clears the moving line. Plain lines stay. */
  readonly stop: () => void;
  /** Whether a line that stays was written. */
  readonly hasWritten: boolean;
}

/** Shows what is being done: one line that moves on a terminal, a line for each longer step elsewhere. */
export function startProgress(what: string, lastMs: number | undefined, output: Output): Progress {
  const isMoving = output.isTerminal && process.env.TERM !== 'dumb';
  return (isMoving ? movingLine : plainLines)(what, lastMs, output);
}
