import { isDeepStrictEqual } from 'node:util';
import type { Input, Inputs } from './define.ts';
import { flagOf } from './define.ts';
import type { AllAnswers, CommandInputs } from './dependent.ts';
import type { RawAnswers } from './resolve.ts';
import { defaultOf } from './resolve.ts';

/** What to type for one input: flag and value, or only the value of an argument. */
type Typed = readonly string[];

/**
 * What to type after the command for the same answers without prompts, quoted for a shell.
 *
 * @returns undefined if one command cannot say it: a flag applies to every event source that has it
 */
export function typedWords(
  { inputs, dependent: { groups } = { groups: {}, chosen: () => [], toSee: '' } }: CommandInputs,
  { answers, dependent }: AllAnswers<Inputs>,
): string | undefined {
  const flags = new Map<string, Typed>();
  for (const [group, values] of Object.entries(dependent))
    for (const [name, typed] of typedInputs(groups[group] ?? {}, values)) {
      const other = flags.get(name);
      if (other !== undefined && !isDeepStrictEqual(other, typed)) return undefined;
      flags.set(name, typed);
    }
  const all = [...typedInputs(inputs, answers), ...flags].flatMap(([, typed]) => typed);
  return [...all.map(quoted), '--yes'].join(' ');
}

/** Nothing for an answer that is the default. */
function typedInputs(inputs: Inputs, answers: RawAnswers): [string, Typed][] {
  // Whether to prompt for the others is no answer.
  const named = Object.entries(inputs).filter(([name]) => name !== 'advanced');
  return named.map(([name, input]) => {
    const value = answers[name];
    const isDefault = value === undefined || isDeepStrictEqual(value, defaultOf(input, answers));
    return [name, isDefault ? [] : typedInput(name, input, value)];
  });
}

function typedInput(name: string, input: Input, value: unknown): Typed {
  if (input.kind === 'confirm') return [value === true ? flagOf(name) : flagOf(name).replace('--', '--no-')];
  const values = [value].flat().map(String);
  if (values.length === 0) return [flagOf(name), ''];
  if (input.argument) return values;
  // A value that begins with a dash would be taken for a flag.
  return values.flatMap((each) =>
    each.startsWith('-') ? [`${flagOf(name)}=${each}`] : [flagOf(name), each],
  );
}

/** Double quotes mean the same to every shell unless the text has a character that they do not protect. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
