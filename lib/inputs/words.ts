import { usageError } from '../errors.ts';
import type { Inputs } from './define.ts';
import type { RawAnswers } from './resolve.ts';

/** The name of the input that a word is for, by the number of words before it; undefined if it is one too many. */
export function inputOfWord(inputs: Inputs, before: number): string | undefined {
  const takers = Object.keys(inputs).filter((name) => inputs[name]?.argument);
  const list = takers.find((name) => inputs[name]?.kind === 'list');
  return takers.filter((name) => name !== list)[before] ?? list;
}

/**
 * The words after a command, by the name of their input. A list comes last, and accepts all remaining words.
 *
 * @throws LambdaAotError (exit code 2) if there are more words than the command accepts
 */
export function namedWords(inputs: Inputs, words: readonly string[]): RawAnswers {
  const named: Record<string, unknown> = {};
  const unexpected: string[] = [];
  for (const [at, word] of words.entries()) {
    const name = inputOfWord(inputs, at);
    if (name === undefined) unexpected.push(word);
    else named[name] ??= inputs[name]?.kind === 'list' ? words.slice(at) : word;
  }
  if (unexpected.length > 0)
    throw usageError(unexpected.map((word) => `Unexpected argument "${word}". Remove it.`));
  return named;
}
