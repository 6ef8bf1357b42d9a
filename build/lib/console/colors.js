import picocolors from 'picocolors';
/**
 * Colours for what goes to a stream: on a terminal, or where FORCE_COLOR asks for them; never with NO_COLOR.
 *
 * A pipe gets none, in CI too: what a script reads there must be the bare text.
 */
export function colorsFor(stream, env = process.env) {
    const { NO_COLOR, FORCE_COLOR, TERM } = env;
    const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
    const terminal = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR !== '0';
    return picocolors.createColors(!NO_COLOR && (forced || terminal));
}
/** For the report of a run, which is read on stdout. */
export const colors = colorsFor(process.stdout);
