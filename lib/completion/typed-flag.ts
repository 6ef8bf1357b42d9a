import type { Input, Inputs } from '../inputs/define.ts';
import { inputNameOf } from '../inputs/define.ts';

/** A flag whose value is being typed. */
export interface TypedFlag {
  readonly input: Input;
  /** What stands before the value in the same word: `--event=`, or nothing. */
  readonly start: string;
  /** The beginning of the value. */
  readonly typed: string;
}

/**
 * The flag that the last word is a value of; undefined if it is not the value of a flag.
 *
 * @param before the word before it
 */
export function typedFlag(inputs: Inputs, before: string, last: string): TypedFlag | undefined {
  const [, start, typed = ''] = /^(--[\w-]+=)(.*)$/s.exec(last) ?? [];
  if (start !== undefined) {
    const input = inputOfFlag(inputs, start.slice(0, -1));
    return input && { input, start, typed };
  }
  const input = last.startsWith('--') ? undefined : inputOfFlag(inputs, before);
  return input && { input, start: '', typed: last };
}

/** The input of `--event` or `-e`; undefined if it is not a flag that takes a value. */
function inputOfFlag(inputs: Inputs, flag: string): Input | undefined {
  const [, letter] = /^-(\w)$/.exec(flag) ?? [];
  const [, input] =
    Object.entries(inputs).find(([name, { alias }]) =>
      letter === undefined ? flag.startsWith('--') && name === inputNameOf(flag) : alias === letter,
    ) ?? [];
  return input?.kind === 'confirm' ? undefined : input;
}
