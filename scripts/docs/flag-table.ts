import { flagLabel } from '../../lib/command/help.ts';
import type { Choice, Input, Inputs } from '../../lib/inputs/define.ts';
import { explainedMessage, rangeOf } from '../../lib/inputs/define.ts';
import { code, table } from './markdown.ts';

/** A list of choices that is longer than this has a page of its own. */
const MAX_LISTED_CHOICES = 20;

/** One row per flag, and one below it for each value that can be chosen. */
export function flagTable(inputs: Inputs, pageOfSources: string): string {
  const rows = Object.entries(inputs).flatMap(([name, input]) => [
    [code(flagLabel(name, input)), descriptionOf(input, pageOfSources), defaultOf(input)],
    ...listedChoices(input).map(({ value, note }) => ['', `${code(value)}: ${note}`]),
  ]);
  return table([['flag', 'description', 'default'], ...rows]);
}

function descriptionOf(input: Input, pageOfSources: string): string {
  if (input.kind === 'number') return `${explainedMessage(input)}: ${rangeOf(input)}`;
  const long = choicesOf(input).length > MAX_LISTED_CHOICES;
  return long ? `${input.message}: [one of these](${pageOfSources})` : explainedMessage(input);
}

const choicesOf = (input: Input): readonly Choice[] => ('choices' in input ? input.choices : []);

function listedChoices(input: Input): readonly Choice[] {
  const choices = choicesOf(input);
  return choices.length > MAX_LISTED_CHOICES ? [] : choices;
}

function defaultOf({ kind, default: value, suggestion }: Input): string {
  if (suggestion !== undefined) return `asked; ${code(String(suggestion))} with ${code('--yes')}`;
  if (typeof value === 'function') return 'depends';
  if (kind === 'confirm') return value === true ? 'on' : 'off';
  return value === undefined || String(value) === '' ? '' : code(String(value));
}
