import { usageError } from '../errors.ts';
import type { Inputs } from './define.ts';
import type { Given } from './resolve.ts';

/**
 * The words after a command, each under the name of the input that takes it.
 *
 * @throws LambdaAotError (exit code 2) where there are more words than the command takes
 */
export function namedWords(inputs: Inputs, words: readonly string[]): Given {
  const names = Object.entries(inputs).flatMap(([name, { argument }]) => (argument ? [name] : []));
  const surplus = words.slice(names.length);
  if (surplus.length > 0) throw usageError(surplus.map((word) => `Unexpected word "${word}". Remove it.`));
  return Object.fromEntries(names.slice(0, words.length).map((name, index) => [name, words[index]]));
}
