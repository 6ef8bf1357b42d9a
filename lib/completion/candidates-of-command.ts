import type { Command } from '../command/command.ts';
import { parseArguments } from '../inputs/arguments.ts';
import type { Inputs } from '../inputs/define.ts';
import { allInputs } from '../inputs/dependent.ts';
import { generalInputs } from '../inputs/general.ts';
import type { RawAnswers } from '../inputs/resolve.ts';
import { readGiven } from '../inputs/resolve.ts';
import { inputOfWord, namedWords } from '../inputs/words.ts';
import type { Candidates, Surroundings } from './candidates.ts';
import { flagCandidates } from './flags.ts';
import { typedFlag } from './typed-flag.ts';
import { valuesOf } from './values.ts';

/**
 * What may be typed after the name of a command.
 *
 * @param before the words after the name that are complete
 * @param last the beginning of the next word, or ''
 */
export async function candidatesOfCommand(
  command: Command,
  before: readonly string[],
  last: string,
  surroundings: Surroundings,
): Promise<Candidates> {
  const { given, words } = parseArguments(before, { ...generalInputs, ...allInputs(command) });
  const expected = words.filter((_, at) => inputOfWord(command.inputs, at) !== undefined);
  const answered = { ...given, ...namedWords(command.inputs, expected) };
  const inputs = usefulInputs(command, answered);
  const namesOf = (what: 'function' | 'handler') => surroundings.namesOf(what, folderOf(given));
  const takesFlags = !before.includes('--');
  const flag = takesFlags ? typedFlag(inputs, before.at(-1) ?? '', last) : undefined;
  if (flag !== undefined) return startingWith(flag.start, await valuesOf(flag.input, flag.typed, namesOf));
  const flags = takesFlags ? flagCandidates(inputs, answered) : [];
  if (last.startsWith('-')) return flags;
  const input = inputs[inputOfWord(command.inputs, words.length) ?? ''];
  const values = input === undefined ? [] : await valuesOf(input, last, namesOf);
  return values.length > 0 ? values : flags;
}

/** The inputs that the answers leave a use for: those of the chosen event source, but not of the others. */
function usefulInputs({ inputs, dependent }: Command, answered: RawAnswers): Inputs {
  const { values } = readGiven(inputs, answered);
  const useful = Object.entries(inputs).filter(([, { unless }]) => unless === undefined || !values[unless]);
  const chosen = dependent?.chosen(values) ?? [];
  const brought = chosen.map((group) => dependent?.groups[group] ?? {});
  return Object.assign({}, Object.fromEntries(useful), ...brought, generalInputs) as Inputs;
}

/** For `--event=`, which is one word with its value. */
const startingWith = (start: string, candidates: Candidates): Candidates =>
  typeof candidates === 'string'
    ? candidates
    : candidates.map((each) => ({ ...each, value: start + each.value }));

/** The last one counts, as the command itself reports that there are two. */
const folderOf = ({ cwd }: RawAnswers): string =>
  [cwd].flat().findLast((each) => typeof each === 'string') ?? '.';
