import { bin } from "../../test/support/cli.js";
import { interleaved } from "./measure.js";
import { ratiosOf, shown } from "./statistics.js";
import { table } from "./table.js";
const ROUNDS = 21;
const BASE = 'node -e 0';
/** What a person waits for who only asks: help, version, a word misspelt. */
export async function measure() {
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
