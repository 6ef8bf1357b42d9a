import type { Colors } from './colors.ts';

/** One stream that a person or a program reads. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal in characters, as it is now; Infinity if there is none. */
  readonly columns: number;
  /** Those of this stream alone: the other one may be a terminal while this one is a file. */
  readonly colors: Colors;
  readonly write: (chunk: string | Uint8Array) => void;
}
