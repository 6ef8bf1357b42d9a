import { bin } from '../../test/support/cli.ts';
import { interleaved } from './measure.ts';
import type { Section } from './section.ts';
import { ratiosOf, shown } from './statistics.ts';
import { table } from './table.ts';

const ROUNDS = 21;
const BASE = 'node -e 0';

/** The time for a short question: help, version, a misspelled word. */
export async function measure(): Promise<Section> {
  const asks = [['--help'], ['new', '--help'], ['--version']];
  const times = await interleaved(ROUNDS, [
    { name: BASE, program: process.execPath, args: ['-e', '0'] },
    ...asks.map((args) => ({
      name: ['lambda-aot', ...args].join(' '),
      program: process.execPath,
      args: [bin, ...args],
    })),
  ]);
  const base = times[BASE] ?? [];
  const rows = Object.entries(times).map(([name, each]) => [
    `\`${name}\``,
    shown(each),
    shown(ratiosOf(each, base), 2),
  ]);
  return {
    title: 'Help',
    text: `Against Node doing nothing; ${ROUNDS} rounds.\n\n${table(['command', 'ms', 'ratio'], rows)}`,
    plots: [],
  };
}
