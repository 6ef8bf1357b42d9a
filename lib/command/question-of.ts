import type { ListedChoice } from '../console/choice-rows.ts';
import { choiceRows, groupedRows, matchingChoices } from '../console/choice-rows.ts';
import type { Choice, Input, TextInput } from '../inputs/define.ts';
import { explainedMessage } from '../inputs/define.ts';
import { readValue } from '../inputs/read-value.ts';

/** A question as inquirer asks it, but for its name. */
export type PromptQuestion = Readonly<Record<string, unknown>> & { readonly type: string };

/** What is known where the question is asked. */
export interface PromptPlace {
  /** Width of the terminal. */
  readonly columns: number;
  /** The functions of the solution, if there is one. */
  readonly functions: () => Promise<readonly Choice[]>;
}

/** Longer lists of choices are searched. */
const MAX_SHOWN_CHOICES = 12;

/** What all searches have in common. */
const search = {
  type: 'search',
  pageSize: 12,
  theme: { style: { keysHelpTip: () => 'type to search • ↑↓ navigate • ⏎ select' } },
} as const;

/** @param offered the answer if the person only presses Enter */
export async function questionOf(
  input: Input,
  offered: unknown,
  place: PromptPlace,
): Promise<PromptQuestion> {
  const message = explainedMessage(input);
  const { columns } = place;
  switch (input.kind) {
    case 'confirm':
      return { type: 'confirm', message: `${message}?`, default: offered };
    case 'choice':
    case 'choices': {
      const first = Array.isArray(offered) ? (offered as unknown[])[0] : offered;
      const list = { message, default: first };
      return input.choices.length > MAX_SHOWN_CHOICES
        ? { ...search, ...list, source: searchOf(input.choices, columns) }
        : { type: 'select', ...list, choices: choiceRows(input.choices, columns) };
    }
    case 'list':
      return { type: 'input', ...listWords(message, offered as readonly string[]), validate: check(input) };
    case 'number':
      return {
        type: 'input',
        message: input.unit === undefined ? message : `${message} (${input.unit})`,
        default: String(offered),
        validate: check(input),
      };
    case 'text': {
      const names = input.names === 'function' ? await place.functions() : [];
      return names.length === 0
        ? { type: 'input', message, default: offered, validate: check(input) }
        : nameQuestion(input, String(offered), names, columns);
    }
  }
}

function searchOf(choices: readonly ListedChoice[], columns: number) {
  return (term = ''): object[] =>
    term === '' ? groupedRows(choices, columns) : choiceRows(matchingChoices(choices, term), columns);
}

/** A name that exists can be picked; any other can be typed. */
function nameQuestion(
  input: TextInput,
  offered: string,
  existing: readonly Choice[],
  columns: number,
): PromptQuestion {
  const isTaken = (name: string): boolean => existing.some(({ value }) => value === name);
  const source = (term = ''): object[] => {
    const name = term === '' ? offered : term.trim();
    const added = isTaken(name) ? [] : [{ value: name, note: 'a new function' }];
    return choiceRows([...added, ...matchingChoices(existing, term)], columns);
  };
  return { ...search, message: input.message, default: offered, source, validate: check(input) };
}

/** A person who is offered one answer need not know how to write several. */
function listWords(message: string, offered: readonly string[]): { message: string; default: string } {
  const one = offered.length === 1;
  return { message: one ? message : `${message} (comma-separated)`, default: offered.join(', ') };
}

function check(input: Input): (value: unknown) => true | string {
  return (value) => {
    const reading = readValue(input, value);
    return 'problem' in reading ? reading.problem : true;
  };
}
