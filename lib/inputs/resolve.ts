import { usageError } from '../errors.ts';
import type { AnswersOf, EarlierAnswers, Input, Inputs } from './define.ts';
import { flagOf, inputNameOf } from './define.ts';
import type { Dialogue } from './dialogue.ts';
import { readValue } from './read-value.ts';
import { didYouMean } from './suggest.ts';

/** Values as typed or read, by input name. They are not checked yet. */
export type RawAnswers = Readonly<Record<string, unknown>>;

export interface ResolveOptions {
  /** Accept every suggestion and default. */
  readonly yes: boolean;
  /** Prompts; undefined if they are not allowed. */
  readonly dialogue?: Dialogue | undefined;
  /** The answer that the inputs depend on. */
  readonly group?: string;
  /** Prompt for advanced inputs too. If omitted, the input `advanced` decides. */
  readonly advanced?: boolean;
}

/** One line for each key that is not an input. */
export function unknownInputs(given: RawAnswers, known: readonly string[], seeHelp: string): string[] {
  const flags = known.map(flagOf);
  return Object.keys(given)
    .filter((name) => !known.includes(inputNameOf(name)))
    .map((name) => (name.length === 1 ? `-${name}` : flagOf(name)))
    .map((flag) => `Unknown flag ${flag}.${didYouMean(flag, flags) || ` ${seeHelp}`}`);
}

/**
 * Answers for all inputs: given values first, then prompts, then suggestions and defaults.
 *
 * @throws LambdaAotError (exit code 2) that reports everything that is wrong or missing at once, before any prompt
 */
export async function resolveInputs<I extends Inputs>(
  inputs: I,
  given: RawAnswers,
  options: ResolveOptions,
): Promise<AnswersOf<I>> {
  const { values, problems } = readGiven(inputs, given);
  if (problems.length > 0) throw usageError(problems);
  return completeAnswers(inputs, values, options);
}

/**
 * Like {@link resolveInputs}, for values that are already read and checked.
 *
 * @throws LambdaAotError (exit code 2) that names every missing input
 */
export async function completeAnswers<I extends Inputs>(
  inputs: I,
  values: RawAnswers,
  { yes, dialogue, group, advanced }: ResolveOptions,
): Promise<AnswersOf<I>> {
  const answers: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const key = keyOf(name, group);
    const isGiven = name in values || input.optional === true || isUnnecessary(input, values);
    const offered = (): unknown => values[name] ?? defaultOf(input, answers) ?? input.suggestion;
    const isAsked = !isGiven && !yes && isPromptedFor(input, answers, advanced);
    if (dialogue && (isAsked || dialogue.decides(key)))
      answers[name] = await dialogue.answer(key, name, input, offered());
    else if (isGiven) answers[name] = values[name];
    else if (input.default !== undefined || yes) answers[name] = offered();
    if (answers[name] === undefined && !isGiven) missing.push(name);
  }
  if (missing.length > 0) throw usageError([missingMessage(inputs, missing)]);
  return answers as AnswersOf<I>;
}

/** Identifies an input of a command: `name`, `sqs.batchSize`. */
export const keyOf = (name: string, group?: string): string =>
  group === undefined ? name : `${group}.${name}`;

/** Whether an input has any effect after the answers before it. */
export const applies = (input: Input, answers: EarlierAnswers): boolean => input.applies?.(answers) !== false;

const isPromptedFor = (
  input: Input,
  answers: EarlierAnswers,
  advanced = answers.advanced === true,
): boolean => (!input.advanced || advanced) && applies(input, answers);

/** The given values, read and checked, and one line for each value that is wrong. */
export function readGiven(
  inputs: Inputs,
  given: RawAnswers,
): { readonly values: Record<string, unknown>; readonly problems: readonly string[] } {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    if (given[name] === undefined) continue;
    if (isUnnecessary(input, given)) {
      values[name] = given[name];
      continue;
    }
    const reading = readValue(input, given[name]);
    if ('value' in reading) values[name] = reading.value;
    else problems.push(reading.problem);
  }
  return { values, problems };
}

function isUnnecessary({ unless }: Input, given: RawAnswers): boolean {
  return unless !== undefined && String(given[unless]) === 'true';
}

/** The answers if every input is omitted. */
export function defaultsOf<I extends Inputs>(inputs: I): AnswersOf<I> {
  const answers: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs))
    answers[name] = defaultOf(input, answers) ?? input.suggestion;
  return answers as AnswersOf<I>;
}

/** The default of an input, derived from the answers before it. */
export function defaultOf(input: Input, before: EarlierAnswers): unknown {
  return typeof input.default === 'function' ? input.default(before) : input.default;
}

function missingMessage(inputs: Inputs, missing: readonly string[]): string {
  const words = missing.map((name) => (inputs[name]?.argument ? `<${name}>` : `${flagOf(name)} <value>`));
  const yes = missing.every((name) => inputs[name]?.suggestion !== undefined)
    ? ', or pass --yes to accept the defaults'
    : '';
  return `Missing: ${words.join(', ')}. Without prompts, pass ${missing.length > 1 ? 'them' : 'it'} on the command line${yes}.`;
}
