import { colorsFor, noColors } from './colors.ts';
import { Console } from './console.ts';
import type { Output } from './output.ts';

/**
 * The console of this process.
 *
 * @param color false: no colors on either stream, whatever they are
 * @param writeLine how a line gets to stderr, if not directly
 */
export function processConsole(color: boolean, writeLine?: (line: string) => void): Console {
  return new Console(outputTo(process.stdout, color), outputTo(process.stderr, color), writeLine);
}

/** A stream of Node's; a pipe has no isTTY. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

function outputTo(stream: Stream, color: boolean): Output {
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      const { isTTY, columns = 0 } = stream;
      // A terminal that does not know its width reports 0.
      return isTTY === true ? (columns === 0 ? 80 : columns) : Infinity;
    },
    colors: color ? colorsFor(stream) : noColors,
    write: (chunk) => {
      stream.write(chunk);
    },
  };
}
