import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A frame of native code: `at Shop.Function.<Run>d__3.MoveNext() + 0x6e2`. */
const FRAME = /^at (?<type>[^()]+)\.(?<method>\.c?ctor|[^.()]+)\(.*\) \+ 0x(?<offset>[0-9a-f]+)$/;

/**
 * The line of a frame of native code, which the tools of the C compiler find in the debugging symbols.
 *
 * @param symbols absolute path of the .dbg file that a publish puts next to the executable
 * @returns undefined if there are no symbols, or no tools: this is Linux only
 */
export function nativeLine(frame: string, symbols: string): number | undefined {
  const { type, method, offset } = FRAME.exec(frame.trim())?.groups ?? {};
  if (type === undefined || method === undefined || offset === undefined || !existsSync(symbols))
    return undefined;
  const name = `${mangled(type)}__${mangled(method)}`;
  const start = addressOf(name, printed('nm', ['--defined-only', symbols]));
  if (start === undefined) return undefined;
  // The offset is that of the next instruction, which may be part of another line.
  const address = start + BigInt(`0x${offset}`) - 1n;
  const place = printed('addr2line', ['-e', symbols, `0x${address.toString(16)}`]);
  const line = Number(/\.cs:(\d+)/.exec(place)?.[1]);
  return line > 0 ? line : undefined;
}

/** The native compiler writes `_` for every character that a symbol of C may not have. */
const mangled = (name: string): string => name.replace(/\W/g, '_');

/** @returns undefined if there are several, such as overloads, or none */
function addressOf(name: string, symbols: string): bigint | undefined {
  const found = symbols.split('\n').flatMap((line) => {
    const [, address, symbol] = /^([0-9a-f]+) [tT] (\w+)$/.exec(line) ?? [];
    if (address === undefined || symbol?.endsWith(`_${name}`) !== true) return [];
    // Before the name is that of the assembly only; helpers have more there.
    return /^unbox_|__/.test(symbol.slice(0, -name.length - 1)) ? [] : [BigInt(`0x${address}`)];
  });
  return found.length === 1 ? found[0] : undefined;
}

function printed(program: string, args: readonly string[]): string {
  const options = { encoding: 'utf8', timeout: 5000, maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout } = spawnSync(program, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : '';
}
