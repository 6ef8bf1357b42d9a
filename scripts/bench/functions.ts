import { rmSync } from 'node:fs';
import { temporaryFolder } from '../../test/support/cli.ts';
import { packageSource } from '../../test/support/packages.ts';
import { buildC, buildsOf, TEMPLATE } from './functions/builds.ts';
import { scenarios } from './functions/scenarios.ts';
import type { BuildMeasurement } from './functions/turns.ts';
import { EVENTS, LONG_LIVES, measureInTurns, STARTS } from './functions/turns.ts';
import { barPlot } from './plot.ts';
import type { Section } from './section.ts';
import { quartilesOf, ratiosOf, shown } from './statistics.ts';
import { table } from './table.ts';

const sources = [
  { id: 'apigw-http', what: 'an HTTP API function that reads and writes JSON' },
  { id: 'plain-string', what: 'a function that converts a string to upper case' },
];

/** Start, memory and size of compiled functions, for each `--optimize`, against the settings of AWS's template. */
export async function measure(): Promise<Section> {
  const parent = temporaryFolder();
  try {
    const { standIns } = await packageSource();
    const parts: string[] = [];
    const plots = [];
    for (const { id, what } of sources) {
      const [builds, event] = await buildsOf(id, parent);
      console.error(`timing: ${id}`);
      const measured = await measureInTurns([...builds, await buildC(`${parent}/${id}`)], event);
      parts.push(`### ${id}: ${what}`, tablesOf(measured));
      plots.push({ file: `benchmarks-functions-${id}.svg`, svg: plotOf(id, measured) });
    }
    parts.push('### The client of leanest and the one of RuntimeSupport', await scenarios(parent));
    return {
      title: 'Start, memory and size of the functions',
      text: [intro(standIns), ...parts].join('\n\n'),
      plots: plots.slice(0, 1),
    };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

type MeasuredValue<Result> = (measured: BuildMeasurement) => Result;

function tablesOf(measured: readonly BuildMeasurement[]): string {
  const base = measured.find(({ build }) => build.name === TEMPLATE) ?? measured[0];
  if (base === undefined) return '';
  const rows = (cells: MeasuredValue<readonly string[]>) =>
    measured.map((each) => [each.build.name, ...cells(each)]);
  const times = (of: MeasuredValue<readonly number[]>, digits: number): MeasuredValue<string[]> => {
    const ratio: MeasuredValue<number> = (each) => quartilesOf(ratiosOf(of(each), of(base))).median;
    return (each) => [shown(of(each), digits), ratio(each).toFixed(2)];
  };
  const least = (of: MeasuredValue<number>): MeasuredValue<string[]> => {
    return (each) => [of(each).toFixed(2), (of(each) / of(base)).toFixed(2)];
  };
  const [cold, cpu, peak] = [times(coldOf, 1), times(cpuOf, 1), times(peakOf, 1)];
  const [warm, warmCpu] = [times(warmOf, 0), times(warmCpuOf, 0)];
  const exe = least(({ build }) => build.size / 1e6);
  const zip = least(({ build }) => build.zip / 1e6);
  return [
    table(
      ['compiled with', 'init, ms', 'cold start, ms', 'ratio', 'CPU, ms', 'ratio'],
      rows((each) => [shown(initOf(each), 1), ...cold(each), ...cpu(each)]),
    ),
    table(
      [
        'compiled with',
        'warm, µs',
        'ratio',
        'warm CPU, µs',
        'ratio',
        'peak, MB',
        'ratio',
        'exe, MB',
        'ratio',
        'zip, MB',
        'ratio',
      ],
      rows((each) => [...warm(each), ...warmCpu(each), ...peak(each), ...exe(each), ...zip(each)]),
    ),
  ].join('\n\n');
}

const coldOf = ({ starts }: BuildMeasurement): number[] => starts.map(({ cold }) => cold);
const initOf = ({ starts }: BuildMeasurement): number[] => starts.map(({ init }) => init);
const cpuOf = ({ starts }: BuildMeasurement): number[] => starts.map(({ afterFirst }) => afterFirst.cpu);
const peakOf = ({ long }: BuildMeasurement): number[] => long.map(({ afterLast }) => afterLast.peak);
const warmOf = ({ long }: BuildMeasurement): number[] =>
  long.map(({ cold, end }) => (1000 * (end - cold)) / (EVENTS - 1));
const warmCpuOf = ({ long }: BuildMeasurement): number[] =>
  long.map(({ afterFirst, afterLast }) => (1000 * (afterLast.cpu - afterFirst.cpu)) / (EVENTS - 1));

function plotOf(id: string, measured: readonly BuildMeasurement[]): string {
  const bars = measured.map((each) => {
    const { median, low, high } = quartilesOf(coldOf(each));
    return { name: each.build.name, value: median, low, high };
  });
  return barPlot(`Cold start, ${id}`, 'ms from the start of the process to its first response', bars);
}

function intro(standIns: boolean): string {
  return (
    `The functions that \`lambda-aot new\` makes, compiled with each \`--optimize\`, with the settings of AWS's own ` +
    `template (\`dotnet new lambda.NativeAOT\`: trim mode partial, symbols stripped), without Native AOT, and a C ` +
    `program that answers with the event itself. Each is started ${STARTS} times in turns by a Runtime API on the ` +
    `same machine: a cold start lasts from the moment at which the process has become the program to the first ` +
    `response. Warm figures and the peak of the resident memory are from ${LONG_LIVES} further lives of ${EVENTS.toLocaleString('en')} events each. Medians, quartiles in ` +
    `parentheses; ratios to AWS's template are medians of the ratios round by round. The packages Amazon.Lambda.* are ` +
    (standIns ? "stand-ins, which do less than AWS's own." : "AWS's own.")
  );
}
