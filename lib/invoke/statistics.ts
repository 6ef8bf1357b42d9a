import type { InvocationReport } from '../runtime-api/invocation-report.ts';

/** A distribution of durations in milliseconds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p99: number;
}

export interface Statistics {
  readonly runs: number;
  readonly failed: number;
  readonly init: Spread | undefined;
  readonly duration: Spread | undefined;
}

/** undefined if there are no values. A percentile is the smallest value that at least that share does not exceed. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
  return sorted.length === 0 ? undefined : { min: at(0), median: at(0.5), p99: at(0.99) };
}

/** The part of an invocation that the statistics need. */
export interface InvocationRecord {
  readonly ok: boolean;
  readonly report: InvocationReport;
}

export function statisticsOf(outcomes: readonly InvocationRecord[]): Statistics {
  const done = outcomes.filter(({ ok }) => ok).map(({ report }) => report);
  return {
    runs: outcomes.length,
    failed: outcomes.length - done.length,
    init: spreadOf(done.flatMap(({ initMs }) => initMs ?? [])),
    duration: spreadOf(done.map(({ durationMs }) => durationMs)),
  };
}

export function statisticsLines({ runs, failed, init, duration }: Statistics): string[] {
  const rows = [
    ['', 'min', 'median', 'p99'],
    ...rowOf('Init Duration', init),
    ...rowOf('Duration', duration),
  ];
  const lines = rows.map(
    ([name = '', ...cells]) => name.padEnd(14) + cells.map((cell) => cell.padStart(12)).join(''),
  );
  return failed > 0 ? [...lines, `${failed} of ${runs} invocations failed.`] : lines;
}

const rowOf = (name: string, spread: Spread | undefined): string[][] =>
  spread === undefined
    ? []
    : [[name, ...[spread.min, spread.median, spread.p99].map((ms) => `${ms.toFixed(2)} ms`)]];
