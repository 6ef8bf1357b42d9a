import type { CallerLimit, EventSource } from '../events/define.ts';

type Options = Readonly<Record<string, unknown>>;

/** The limit of a source's caller with these options; undefined if it waits as long as a function can run. */
export function callerLimitOf({ callerLimit }: EventSource, options: Options): CallerLimit | undefined {
  return callerLimit?.applies?.(options) === false ? undefined : callerLimit;
}

/** The timeout nearest to the given one that fits the caller, in seconds. */
export function fittingTimeout(source: EventSource, options: Options, timeout: number): number {
  const { min = 0, max = Infinity } = callerLimitOf(source, options) ?? {};
  return Math.min(Math.max(timeout, min), max);
}
