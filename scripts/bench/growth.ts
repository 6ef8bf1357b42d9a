import { rmSync } from 'node:fs';
import { bin, temporaryFolder } from '../../test/support/cli.ts';
import { peakOf, timeOf } from './measure.ts';
import type { Line } from './plot.ts';
import { linePlot } from './plot.ts';
import type { Section } from './section.ts';
import { restore, solutionOfFiles, solutionOfFunctions } from './solutions.ts';
import { quartilesOf, shown } from './statistics.ts';
import { table } from './table.ts';

const SIZES = [10, 100, 1000];
const ROUNDS = 7;

interface GrowthTask {
  readonly name: string;
  /** What there are 10, 100 and 1,000 of. */
  readonly of: string;
  readonly args: readonly string[];
  readonly make: (count: number, parent: string) => Promise<string>;
  /** Before each run. */
  readonly before?: (solution: string) => Promise<void>;
}

const tasks: readonly GrowthTask[] = [
  {
    name: 'event sqs --function PlaceOrder',
    of: 'functions',
    args: ['event', 'sqs', '--function', 'PlaceOrder', '--yes'],
    make: solutionOfFunctions,
    before: restore,
  },
  {
    name: 'serializable --check --fast',
    of: 'functions',
    args: ['serializable', '--check', '--fast'],
    make: solutionOfFunctions,
  },
  {
    name: 'serializable --check --fast',
    of: 'files of one function',
    args: ['serializable', '--check', '--fast'],
    make: solutionOfFiles,
  },
];

interface GrowthSize {
  readonly count: number;
  readonly times: readonly number[];
  readonly peaks: readonly number[];
}

/** Time and memory on solutions of growing size. */
export async function measure(): Promise<Section> {
  const measured: (readonly [GrowthTask, readonly GrowthSize[]])[] = [];
  for (const task of tasks) measured.push([task, await sizesOf(task)]);
  const rows = measured.flatMap(([task, sizes]) =>
    sizes.map((size, index) => row(task, size, sizes[index - 1])),
  );
  const head = ['command', 'solution of', 'ms', 'ms for each more', 'peak MB', 'kB for each more'];
  const lines = (pick: 'times' | 'peaks') => measured.map(([task, sizes]) => lineOf(task, sizes, pick));
  const x = { label: 'functions, or files', scale: 'linear' } as const;
  return {
    title: 'Growth',
    text: `Each command on solutions of 10, 100 and 1,000; ${ROUNDS} rounds, the sizes in turns. Growth is linear if each additional one costs the same in a large solution as in a small one.\n\n${table(head, rows)}`,
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

async function sizesOf({ args, make, before }: GrowthTask): Promise<GrowthSize[]> {
  const parents: string[] = [];
  try {
    const sizes: { count: number; solution: string; times: number[]; peaks: number[] }[] = [];
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
        if (round === 0) continue;
        times.push(time);
        peaks.push(peak);
      }
    return sizes;
  } finally {
    for (const parent of parents) rmSync(parent, { recursive: true, force: true });
  }
}

function row({ name, of }: GrowthTask, size: GrowthSize, smaller: GrowthSize | undefined): string[] {
  return [
    `\`${name}\``,
    `${size.count.toLocaleString('en')} ${of}`,
    shown(size.times),
    forEachMore(size, smaller, 'times', 1),
    shown(size.peaks),
    forEachMore(size, smaller, 'peaks', 1000),
  ];
}

function forEachMore(
  size: GrowthSize,
  smaller: GrowthSize | undefined,
  pick: 'times' | 'peaks',
  factor: number,
): string {
  if (smaller === undefined) return '';
  const difference = quartilesOf(size[pick]).median - quartilesOf(smaller[pick]).median;
  return ((factor * difference) / (size.count - smaller.count)).toFixed(2);
}

function lineOf({ name, of }: GrowthTask, sizes: readonly GrowthSize[], pick: 'times' | 'peaks'): Line {
  const points = sizes.map((size) => {
    const { low, median, high } = quartilesOf(size[pick]);
    return { x: size.count, y: median, low, high };
  });
  return { name: `${name}: ${of}`, points };
}
