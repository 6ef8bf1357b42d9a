import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** A stream as far as its colors depend on it. */
interface MaybeTerminal {
  readonly isTTY?: boolean;
}

/**
 * The colors of a stream: on for a terminal, or if FORCE_COLOR is set; off with NO_COLOR.
 *
 * A pipe gets none, in CI too: what a script reads there must be the bare text.
 */
export function colorsFor(stream: MaybeTerminal, env = process.env): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const terminal = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0';
  return picocolors.createColors(!NO_COLOR && (forced || terminal));
}

export const noColors: Colors = picocolors.createColors(false);
