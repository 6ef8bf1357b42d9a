import { usageError } from '../errors.ts';
import type { AnswersOf, Inputs } from './define.ts';
import { flagOf } from './define.ts';
import type { Ask, RawAnswers, ResolveOptions } from './resolve.ts';
import { completeAnswers, readGiven, resolveInputs } from './resolve.ts';
import { alternatives } from './suggest.ts';

/** Inputs that come with an answer, such as the flags of the event source that was chosen. */
export interface DependentInputs {
  /** All that there can be, by what they come with. */
  readonly groups: Readonly<Record<string, Inputs>>;
  /** Which of them the answers so far bring. */
  readonly chosen: (answers: RawAnswers) => readonly string[];
  /** What to type after the command to see them: `<source> --help`. */
  readonly toSee: string;
}

/** What a command asks. */
export interface CommandInputs<I extends Inputs = Inputs> {
  readonly inputs: I;
  readonly dependent?: DependentInputs;
}

/** Answers of dependent inputs, by what they came with. */
export type DependentAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface AllAnswers<I extends Inputs> {
  readonly answers: AnswersOf<I>;
  readonly dependent: DependentAnswers;
}

const MAX_NAMED_GROUPS = 6;

/** Every input that a command can have, whatever is answered. */
export function allInputs({ inputs, dependent }: CommandInputs): Inputs {
  return Object.assign({}, ...Object.values(dependent?.groups ?? {}), inputs) as Inputs;
}

/** As `resolveInputs`, for a command's own inputs and those that come with them. */
export async function resolveAll<I extends Inputs>(
  command: CommandInputs<I>,
  given: RawAnswers,
  options: ResolveOptions,
): Promise<AllAnswers<I>> {
  const { inputs, dependent } = command;
  // Whoever has named the event source learns at once what is wrong with its flags, not after the questions.
  const { values, problems } = readGiven(inputs, given);
  const named = dependent?.chosen(values) ?? [];
  refuse([...problems, ...problemsWith(command, named, given)]);
  const answers = await completeAnswers(inputs, values, options);
  const chosen = dependent?.chosen(answers) ?? [];
  if (named.length === 0) refuse(problemsWith(command, chosen, given));
  const brought: Record<string, Readonly<Record<string, unknown>>> = {};
  const yes = options.yes || ('advanced' in inputs && (answers as RawAnswers).advanced !== true);
  for (const group of new Set(chosen)) {
    const ask = options.ask && (chosen.length > 1 ? askFor(group, options.ask) : options.ask);
    brought[group] = await resolveInputs(groupOf(command, group), given, { yes, ask });
  }
  return { answers, dependent: brought };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw usageError(problems);
}

/** Of several, each question says for which it is. */
const askFor =
  (group: string, ask: Ask): Ask =>
  (name, input, offered) =>
    ask(name, { ...input, message: `${group}: ${input.message}` }, offered);

function problemsWith(command: CommandInputs, chosen: readonly string[], given: RawAnswers): string[] {
  if (chosen.length === 0) return [];
  const groups = command.dependent?.groups ?? {};
  const own = chosen.map((group) => groupOf(command, group));
  const strange = Object.keys(given).filter(
    (name) => !(name in command.inputs) && !own.some((inputs) => name in inputs),
  );
  return [
    ...new Set(own.flatMap((inputs) => readGiven(inputs, given).problems)),
    ...strange.map((name) => {
      const takers = Object.keys(groups).filter((group) => name in (groups[group] ?? {}));
      const named =
        takers.length > MAX_NAMED_GROUPS ? [...takers.slice(0, MAX_NAMED_GROUPS), 'others'] : takers;
      return `${flagOf(name)} is not for ${alternatives(chosen)}. Remove it: it is for ${alternatives(named)}.`;
    }),
  ];
}

function groupOf({ dependent }: CommandInputs, group: string): Inputs {
  return dependent?.groups[group] ?? {};
}
