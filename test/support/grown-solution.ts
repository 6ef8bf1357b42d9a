import { join } from 'node:path';
import type { EventSource } from '../../lib/events/define.ts';
import { lambdaAot, temporaryFolder } from './cli.ts';
import type { ProcessResult } from './run.ts';

/** Name of the function that takes an event source: `DynamodbWindow` for dynamodb-window, `SqsFifo` for sqs --fifo. */
export function functionOf(source: string): string {
  return source.replace(/(?:^|[ -]+)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each variant of the sources' templates: `sqs --fifo`. */
export const variantsOf = (sources: readonly EventSource[]): string[] =>
  sources.flatMap(({ id, variants = [] }) =>
    variants.map(({ options }) => [id, ...Object.entries(options).map(flagOf)].join(' ')),
  );

const flagOf = ([name, value]: readonly [string, unknown]): string =>
  `--${name}${value === true ? '' : ` ${String(value)}`}`;

/**
 * Adds a function for an event source, as a person does.
 *
 * @param source its id, and flags
 */
function addSource(solution: string, source: string): Promise<ProcessResult> {
  return lambdaAot(['event', ...source.split(' '), '--function', functionOf(source)], { cwd: solution });
}

/**
 * A new solution, with a function for each event source beside its first one, Orders.
 *
 * @returns its folder, in a new one
 */
export async function growSolution(sources: readonly string[]): Promise<string> {
  const parent = temporaryFolder();
  const made = await lambdaAot(['new', 'orders', '--yes', '--no-git'], { cwd: parent });
  if (made.code !== 0) throw new Error(`new: ${made.output}`);
  const solution = join(parent, 'orders');
  for (const source of sources) {
    const { code, output } = await addSource(solution, source);
    if (code !== 0) throw new Error(`event ${source}: ${output}`);
  }
  return solution;
}
