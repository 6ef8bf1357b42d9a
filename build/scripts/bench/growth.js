import { rmSync } from 'node:fs';
import { bin, temporaryFolder } from "../../test/support/cli.js";
import { peakOf, timeOf } from "./measure.js";
import { linePlot } from "./plot.js";
import { restore, solutionOfFiles, solutionOfFunctions } from "./solutions.js";
import { shown, summaryOf } from "./statistics.js";
import { table } from "./table.js";
const SIZES = [10, 100, 1000];
const ROUNDS = 7;
const tasks = [
    {
        name: 'event sqs --function PlaceOrder',
        of: 'functions',
        args: ['event', 'sqs', '--function', 'PlaceOrder', '--yes'],
        make: solutionOfFunctions,
        before: restore,
    },
    {
        name: 'serializable --check',
        of: 'functions',
        args: ['serializable', '--check'],
        make: solutionOfFunctions,
    },
    {
        name: 'serializable --check',
        of: 'files of one function',
        args: ['serializable', '--check'],
        make: solutionOfFiles,
    },
];
/** Time and memory on solutions of growing size. */
export async function measure() {
    const measured = [];
    for (const task of tasks)
        measured.push([task, await sizesOf(task)]);
    const rows = measured.flatMap(([task, sizes]) => sizes.map((size, index) => row(task, size, sizes[index - 1])));
    const head = ['command', 'solution of', 'ms', 'ms for each more', 'peak MB', 'kB for each more'];
    const lines = (pick) => measured.map(([task, sizes]) => lineOf(task, sizes, pick));
    const x = { label: 'functions, or files', scale: 'linear' };
    return {
        title: 'Growth',
        text: `Each command on solutions of 10, 100 and 1,000; ${ROUNDS} rounds, the sizes in turns. Growth is linear where one more costs the same in a large solution as in a small one.\n\n${table(head, rows)}`,
        plots: [
            {
                file: 'benchmarks-growth-time.svg',
                svg: linePlot('Time', x, { label: 'ms', scale: 'linear' }, lines('times')),
            },
            {
                file: 'benchmarks-growth-memory.svg',
                svg: linePlot('Peak memory', x, { label: 'MB', scale: 'linear' }, lines('peaks')),
            },
        ],
    };
}
async function sizesOf({ args, make, before }) {
    const parents = [];
    try {
        const sizes = [];
        for (const count of SIZES) {
            const parent = temporaryFolder();
            parents.push(parent);
            sizes.push({ count, solution: await make(count, parent), times: [], peaks: [] });
        }
        for (let round = 0; round <= ROUNDS; round++)
            for (const { solution, times, peaks } of round % 2 === 0 ? sizes : [...sizes].reverse()) {
                await before?.(solution);
                const time = await timeOf({ program: process.execPath, args: [bin, ...args], cwd: solution });
                await before?.(solution);
                const peak = await peakOf([bin, ...args], solution);
                if (round === 0)
                    continue;
                times.push(time);
                peaks.push(peak);
            }
        return sizes;
    }
    finally {
        for (const parent of parents)
            rmSync(parent, { recursive: true, force: true });
    }
}
function row({ name, of }, size, smaller) {
    return [
        `\`${name}\``,
        `${size.count.toLocaleString('en')} ${of}`,
        shown(size.times),
        forEachMore(size, smaller, 'times', 1),
        shown(size.peaks),
        forEachMore(size, smaller, 'peaks', 1000),
    ];
}
function forEachMore(size, smaller, pick, factor) {
    if (smaller === undefined)
        return '';
    const difference = summaryOf(size[pick]).median - summaryOf(smaller[pick]).median;
    return ((factor * difference) / (size.count - smaller.count)).toFixed(2);
}
function lineOf({ name, of }, sizes, pick) {
    const points = sizes.map((size) => {
        const { low, median, high } = summaryOf(size[pick]);
        return { x: size.count, y: median, low, high };
    });
    return { name: `${name}: ${of}`, points };
}
