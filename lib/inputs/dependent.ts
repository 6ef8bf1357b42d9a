import { usageError } from '../errors.ts';
import type { AnswersOf, Inputs } from './define.ts';
import { flagOf } from './define.ts';
import type { Ask, Given, HowToResolve } from './resolve.ts';
import { readGiven, resolveInputs } from './resolve.ts';
import { alternatives } from './suggest.ts';

/** Inputs that come with an answer, such as the flags of the event source that was chosen. */
export interface DependentInputs {
  /** All that there can be, by what they come with. */
  readonly groups: Readonly<Record<string, Inputs>>;
  /** Which of them the answers so far bring. */
  readonly chosen: (answers: Given) => readonly string[];
  /** What to type behind the command to be told of them: `<source> --help`. */
  readonly toSee: string;
}

/** What a command asks. */
export interface Asked<I extends Inputs = Inputs> {
  readonly inputs: I;
  readonly dependent?: DependentInputs;
}

/** Answers of dependent inputs, by what they came with. */
export type DependentAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface AllAnswers<I extends Inputs> {
  readonly answers: AnswersOf<I>;
  readonly dependent: DependentAnswers;
}

const AT_MOST_NAMED = 6;

/** Every input that a command can have, whatever is answered. */
export function allInputs({ inputs, dependent }: Asked): Inputs {
  return Object.assign({}, ...Object.values(dependent?.groups ?? {}), inputs) as Inputs;
}

/** As `resolveInputs`, for a command's own inputs and those that come with them. */
export async function resolveAll<I extends Inputs>(
  asked: Asked<I>,
  given: Given,
  how: HowToResolve,
): Promise<AllAnswers<I>> {
  const { inputs, dependent } = asked;
  // Whoever has named the event source hears at once what is wrong with its flags, not behind the questions.
  const early = readGiven(inputs, given);
  const known = dependent?.chosen(early.values) ?? [];
  const problems = [...early.problems, ...(known.length > 0 ? problemsWith(asked, known, given) : [])];
  if (problems.length > 0) throw usageError(problems);
  const answers = await resolveInputs(inputs, given, how);
  const chosen = dependent?.chosen(answers) ?? [];
  const late = dependent ? problemsWith(asked, chosen, given) : [];
  if (late.length > 0) throw usageError(late);
  const brought: Record<string, Readonly<Record<string, unknown>>> = {};
  const advanced = 'advanced' in inputs && (answers as Given).advanced !== true;
  for (const group of new Set(chosen)) {
    const ask = how.ask && (chosen.length > 1 ? askFor(group, how.ask) : how.ask);
    brought[group] = await resolveInputs(groupOf(asked, group), given, { yes: how.yes || advanced, ask });
  }
  return { answers, dependent: brought };
}

/** Of several, each question says for which it is. */
const askFor =
  (group: string, ask: Ask): Ask =>
  (name, input, offered) =>
    ask(name, { ...input, message: `${group}: ${input.message}` }, offered);

function problemsWith(asked: Asked, chosen: readonly string[], given: Given): string[] {
  const groups = asked.dependent?.groups ?? {};
  const own = chosen.map((group) => groupOf(asked, group));
  const strange = Object.keys(given).filter(
    (name) => !(name in asked.inputs) && !own.some((inputs) => name in inputs),
  );
  return [
    ...new Set(own.flatMap((inputs) => readGiven(inputs, given).problems)),
    ...strange.map((name) => {
      const takers = Object.keys(groups).filter((group) => name in (groups[group] ?? {}));
      const named = takers.length > AT_MOST_NAMED ? [...takers.slice(0, AT_MOST_NAMED), 'others'] : takers;
      return `${flagOf(name)} is not for ${alternatives(chosen)}. Remove it: it is for ${alternatives(named)}.`;
    }),
  ];
}

function groupOf({ dependent }: Asked, group: string): Inputs {
  return dependent?.groups[group] ?? {};
}
