import type { SamTemplate } from './template.ts';

/** The timeout of a function, as far as its template shows it. */
export interface FunctionTimeout {
  /** In seconds; the longest possible if it can't be determined. */
  readonly seconds: number;
  /** The parameter whose default it is; undefined if it is written as a number. */
  readonly parameter?: string;
  /** It is known only after a deployment. */
  readonly isUnknown?: true;
}

/** Of Lambda, in seconds. */
export const longestTimeout = 900;

/** Of Lambda, if a template has none, in seconds. */
const DEFAULT = 3;

/**
 * @param logicalId of a function that may not yet be in the template
 * @param otherwise if neither the function nor Globals has one, in seconds
 */
export function timeoutIn(template: SamTemplate, logicalId: string, otherwise = DEFAULT): FunctionTimeout {
  const fn = template.functions.find((each) => each.logicalId === logicalId);
  const { Timeout } = fn?.properties ?? template.functionGlobals;
  if (Timeout === undefined) return { seconds: fn === undefined ? otherwise : DEFAULT };
  const seconds = Number(template.valuesIn('')(Timeout) ?? NaN);
  if (!Number.isInteger(seconds) || seconds < 1) return { seconds: longestTimeout, isUnknown: true };
  return typeof Timeout === 'object' && Timeout !== null && 'Ref' in Timeout
    ? { seconds, parameter: String(Timeout.Ref) }
    : { seconds };
}
