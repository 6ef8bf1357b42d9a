import { usageError } from '../errors.ts';
import type { AnswersOf, Inputs } from './define.ts';
import { flagOf } from './define.ts';
import type { RawAnswers, ResolveOptions } from './resolve.ts';
import { completeAnswers, readGiven } from './resolve.ts';
import { alternatives } from './suggest.ts';

/** Inputs that depend on an answer, such as the flags of the chosen event source. */
export interface DependentInputs {
  /** All possible inputs, by the answer that they depend on. */
  readonly groups: Readonly<Record<string, Inputs>>;
  /** Keys of the groups that the answers so far require. */
  readonly chosen: (answers: RawAnswers) => readonly string[];
  /** The arguments that show their help: `<source> --help`. */
  readonly toSee: string;
}

/** The inputs of a command. */
export interface CommandInputs<I extends Inputs = Inputs> {
  readonly inputs: I;
  readonly dependent?: DependentInputs;
}

/** Answers to dependent inputs, by group. */
export type DependentAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface AllAnswers<I extends Inputs> {
  readonly answers: AnswersOf<I>;
  readonly dependent: DependentAnswers;
}

const MAX_NAMED_GROUPS = 6;

/** Every input that a command can have, independent of the answers. */
export function allInputs({ inputs, dependent }: CommandInputs): Inputs {
  return Object.assign({}, ...Object.values(dependent?.groups ?? {}), inputs) as Inputs;
}

/** Like `resolveInputs`, for the inputs of a command and the inputs that depend on them. */
export async function resolveAll<I extends Inputs>(
  command: CommandInputs<I>,
  given: RawAnswers,
  options: ResolveOptions,
): Promise<AllAnswers<I>> {
  const { inputs, dependent } = command;
  // If the event source is known already, report what is wrong with its flags before any prompt.
  const { values, problems } = readGiven(inputs, given);
  const named = dependent?.chosen(values) ?? [];
  refuse([...problems, ...problemsWith(command, named, given)]);
  const answers = await completeAnswers(inputs, values, options);
  const chosen = dependent?.chosen(answers) ?? [];
  if (named.length === 0) refuse(problemsWith(command, chosen, given));
  const brought: Record<string, Readonly<Record<string, unknown>>> = {};
  const advanced = 'advanced' in inputs && (answers as RawAnswers).advanced === true;
  for (const group of new Set(chosen)) {
    const own = groupOf(command, group);
    const { values: ofGroup } = readGiven(own, given);
    const shown = chosen.length > 1 ? labelled(own, group) : own;
    brought[group] = await completeAnswers(shown, ofGroup, { ...options, group, advanced });
  }
  return { answers, dependent: brought };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw usageError(problems);
}

/** With several groups, each prompt names its group. */
const labelled = (inputs: Inputs, group: string): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      { ...input, message: `${group}: ${input.message}` },
    ]),
  );

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
      return `${flagOf(name)} does not apply to ${alternatives(chosen)}. Remove it: it is a flag of ${alternatives(named)}.`;
    }),
  ];
}

export function groupOf({ dependent }: CommandInputs, group: string): Inputs {
  return dependent?.groups[group] ?? {};
}
