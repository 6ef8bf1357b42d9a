import { isDeepStrictEqual } from 'node:util';
import type { Input, Inputs } from './define.ts';
import type { AllAnswers, CommandInputs } from './dependent.ts';
import type { Dialogue, ReviewedAnswer } from './dialogue.ts';
import { subjectOf } from './read-value.ts';
import type { RawAnswers } from './resolve.ts';
import { applies, defaultOf, keyOf } from './resolve.ts';

/** The answers of a command that a person may want to change, in the order of the prompts. */
export function reviewedAnswers(
  { inputs, dependent: { groups } = { groups: {}, chosen: () => [], toSee: '' } }: CommandInputs,
  { answers, dependent }: AllAnswers<Inputs>,
  dialogue: Dialogue,
): ReviewedAnswer[] {
  const several = Object.keys(dependent).length > 1;
  const own = reviewed(inputs, answers, dialogue);
  const ofGroups = Object.entries(dependent).flatMap(([group, values]) =>
    reviewed(groups[group] ?? {}, values, dialogue, group).map((each) =>
      several ? { ...each, subject: `${group}: ${each.subject}` } : each,
    ),
  );
  return [...own, ...ofGroups];
}

function reviewed(inputs: Inputs, answers: RawAnswers, dialogue: Dialogue, group?: string): ReviewedAnswer[] {
  // A switch that makes others unnecessary is a command of its own.
  const switches = Object.values(inputs).map(({ unless }) => unless);
  return Object.entries(inputs)
    .filter(([name, input]) => !switches.includes(name) && !input.optional && applies(input, answers))
    .map(([name, input]) => {
      const key = keyOf(name, group);
      const isDefault = isDeepStrictEqual(answers[name], defaultOf(input, answers));
      return {
        key,
        // What comes after a comma explains what comes before.
        subject: subjectOf(input.message).replace(/, .*/, ''),
        shown: shownValue(input, answers[name]),
        isMain: name !== 'advanced' && (!input.advanced || !isDefault || dialogue.decides(key)),
      };
    });
}

function shownValue(input: Input, value: unknown): string {
  if (input.kind === 'confirm') return value === true ? 'yes' : 'no';
  const text = [value ?? []].flat().map(String).join(', ');
  if (text === '') return input.ifEmpty ?? 'none';
  return input.kind === 'number' && input.unit !== undefined ? `${text} ${input.unit}` : text;
}
