import { usageError } from '../errors.ts';
import type { Inputs } from './define.ts';
import type { RawAnswers } from './resolve.ts';

/**
 * The words after a command, by the name of their input. A list comes last, and accepts all remaining words.
 *
 * @throws LambdaAotError (exit code 2) if there are more words than the command accepts
 */
export function namedWords(inputs: Inputs, words: readonly string[]): RawAnswers {
  const takers = Object.entries(inputs).filter(([, { argument }]) => argument);
  const [list] = takers.filter(([, { kind }]) => kind === 'list').map(([name]) => name);
  const names = takers.map(([name]) => name).filter((name) => name !== list);
  const left = words.slice(names.length);
  if (list === undefined && left.length > 0)
    throw usageError(left.map((word) => `Unexpected argument "${word}". Remove it.`));
  const named = names.slice(0, words.length).map((name, at) => [name, words[at]] as const);
  return Object.fromEntries([
    ...named,
    ...(list !== undefined && left.length > 0 ? [[list, left]] : []),
  ]) as RawAnswers;
}
