import type { Input } from '../inputs/define.ts';
import type { Candidates } from './candidates.ts';

/**
 * The values of an input.
 *
 * @param typed the beginning of the value: several choices may be typed as `sqs,sns`
 */
export async function valuesOf(
  input: Input,
  typed: string,
  namesOf: (what: 'function' | 'handler') => Promise<readonly string[]>,
): Promise<Candidates> {
  if ('choices' in input) {
    const before = input.kind === 'choices' ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
    return input.choices.map(({ value, note }) => ({ value: before + value, note }));
  }
  if (input.kind !== 'text' || input.names === undefined) return [];
  const { names } = input;
  if (names === 'function' || names === 'handler')
    return (await namesOf(names)).map((value) => ({ value, note: '' }));
  return names === 'file' ? 'files' : 'directories';
}
