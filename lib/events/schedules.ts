import type { Findings } from './define.ts';

const UNIT_SECONDS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

/**
 * A run that may take longer than the interval of its schedule can meet the next one.
 *
 * @param timeout of the function, in seconds; undefined if it can't be determined
 */
export function checkInterval(schedule: string, timeout = 0): Findings {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  const interval = Number(count) * (UNIT_SECONDS[unit] ?? NaN);
  if (!(timeout > interval)) return {};
  return {
    warnings: [
      `The function starts every ${interval} seconds, but may run for ${timeout}, its Timeout: runs can overlap.`,
    ],
  };
}
