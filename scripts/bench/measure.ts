import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How long Node takes for a script, in whole milliseconds, each time from a cold start. */
export async function timesOf(runs: number, args: readonly string[], cwd: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    await promisify(execFile)(process.execPath, [...args], { cwd });
    times.push(Math.round(Number(process.hrtime.bigint() - start) / 1e6));
  }
  return times;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

/** As Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
