import type { CallerLimit } from '../events/define.ts';
import type { FunctionTimeout } from '../sam/function-timeout.ts';
import { longestTimeout } from '../sam/function-timeout.ts';
import type { SamTemplate } from '../sam/template.ts';
import { callerLimitOf } from './caller-limit.ts';
import type { DerivedValue } from './derived-values.ts';
import { derivedValues } from './derived-values.ts';
import type { FunctionModel } from './model.ts';
import { usualSurroundings } from './sam-parts.ts';

/**
 * What is to be said about the timeout of a new function: its caller waits for less, or values are derived from one
 * that is not certain. Nothing about the defaults.
 *
 * @param timeout that all functions have
 */
export function newTimeoutNotes(fn: FunctionModel, timeout: FunctionTimeout): string[] {
  const { name, source, options, ownTimeout } = fn;
  const limit = callerLimitOf(source, options);
  if (limit === undefined || ownTimeout === undefined) return uncertainValues(fn, timeout);
  if (timeout.seconds === usualSurroundings.timeout) return [];
  const instead = timeout.isUnknown ? '' : `, not ${timeout.seconds}`;
  return [`Timeout of ${name} is ${ownTimeout} seconds${instead}: ${waits(limit, ownTimeout)}.`];
}

/** The same for a function that exists, whose timeout and values are left as they are. */
export function timeoutNotes(fn: FunctionModel, timeout: FunctionTimeout, template: SamTemplate): string[] {
  const { name, source, options } = fn;
  const limit = callerLimitOf(source, options);
  if (limit === undefined) return [...uncertainValues(fn, timeout), ...shortValues(fn, timeout, template)];
  const { max, min = 0 } = limit;
  if (timeout.isUnknown)
    return [`Timeout of ${name} is known only after a deployment: ${waits(limit, max)}.`];
  const but = `Timeout of ${name} is ${timeout.seconds} seconds, but`;
  if (timeout.seconds > max) return [`${but} ${waits(limit, max)}. Set it to ${max} or less.`];
  return timeout.seconds < min ? [`${but} ${waits(limit, min)}. Set it to ${min} or more.`] : [];
}

const waits = ({ caller, max, min }: CallerLimit, seconds: number): string =>
  seconds === min ? `${caller} needs ${min} at least` : `${caller} waits for ${max} at most`;

const shownValues = (values: readonly DerivedValue[]): string =>
  values.map(({ property, logicalId }) => `${property} of ${logicalId}`).join(', ');

/** CloudFormation can't multiply, so that a value derived from a parameter is derived from its default. */
function uncertainValues(fn: FunctionModel, { seconds, parameter, isUnknown }: FunctionTimeout): string[] {
  if (parameter === undefined && isUnknown !== true) return [];
  const values = derivedValues(fn);
  if (values.length === 0) return [];
  const shown = shownValues(values);
  return [
    isUnknown
      ? `Timeout of ${fn.name} is known only after a deployment: ${shown} is for the longest, ${longestTimeout} seconds.`
      : `Timeout of ${fn.name} is the parameter ${parameter ?? ''}: ${shown} is for its default, ${seconds} seconds. ` +
        'Raise it if you deploy with a longer one.',
  ];
}

/** Values that were derived from a timeout which has been raised since. */
function shortValues(
  fn: FunctionModel,
  { seconds, isUnknown }: FunctionTimeout,
  template: SamTemplate,
): string[] {
  if (isUnknown) return [];
  return derivedValues(fn).flatMap(({ logicalId, property, valueFor }) => {
    const value = template.propertiesOf(logicalId)?.[property];
    const derived = valueFor(seconds);
    if (typeof value !== 'number' || typeof derived !== 'number' || value >= derived) return [];
    return [
      `${property} of ${logicalId} is ${value}. Set it to ${derived}, because Timeout of ${fn.name} is ${seconds} seconds.`,
    ];
  });
}
