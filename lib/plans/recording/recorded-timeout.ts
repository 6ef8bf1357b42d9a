import { isDeepStrictEqual } from 'node:util';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { derivedValues } from '../../blueprint/derived-values.ts';
import type { FunctionModel } from '../../blueprint/model.ts';
import { samOf } from '../../blueprint/sam-parts.ts';
import type { Solution } from '../../solution/solution.ts';
import { isSameSource } from './function-records.ts';

/**
 * The choices of a function with the timeout that values of its event source were derived from, unless that is the
 * solution's: its owner may change the timeout later, and what was generated must still be recognized.
 */
export function withRecordedTimeout({ record }: Solution, fn: FunctionModel): FunctionChoices {
  const { choices, surroundings } = fn;
  const { timeout: _, ...others } = choices;
  if (record === undefined || derivedValues(fn).length === 0) return others;
  const before = record.functions.find((each) => isSameSource(each, choices));
  const isMadeSo = before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices));
  const timeout = isMadeSo ? before.timeout : surroundings.timeout;
  return timeout === undefined || timeout === record.choices.timeout ? others : { ...others, timeout };
}
