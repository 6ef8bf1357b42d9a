import type { ChoiceInput, Input, ListInput } from './define.ts';
import { rangeOf } from './define.ts';
import { alternatives, didYouMean } from './suggest.ts';

/** A value as the command works with it, or the sentence that says why it is not valid. */
export type ReadResult = { readonly value: unknown } | { readonly problem: string };

const MAX_LISTED_CHOICES = 8;

/** The message without its explanation in parentheses. */
export const subjectOf = (message: string): string => message.replace(/ \([^()]*\)$/, '');

/**
 * Reads the value of one input: from a prompt, from a flag (a string, or true if the flag had no value),
 * or from an answers file (a JSON value).
 */
export function readValue(input: Input, given: unknown): ReadResult {
  switch (input.kind) {
    case 'confirm':
      return readConfirm(input.message, given);
    case 'list':
      return readList(input, given);
    case 'choices':
      return readChoices(input, given);
    case 'number':
      return readNumber(input, given);
    case 'choice':
      return readChoice(input, given);
    case 'text':
      return readText(input.message, given, input.check, input.verbatim);
  }
}

function readText(
  message: string,
  given: unknown,
  check?: (value: string) => true | string,
  verbatim = false,
): ReadResult {
  if (Array.isArray(given))
    return { problem: `${subjectOf(message)} was specified more than once. Specify it once.` };
  if (typeof given !== 'string' && typeof given !== 'number')
    return { problem: `${subjectOf(message)} needs a value.` };
  const value = verbatim ? String(given) : String(given).trim();
  const verdict = check?.(value) ?? true;
  return verdict === true ? { value } : { problem: verdict };
}

function readList({ message, check, splitsAtCommas }: ListInput, given: unknown): ReadResult {
  const named = elementsOf(given, splitsAtCommas);
  for (const element of named) {
    const reading = readText(message, element, check);
    if ('problem' in reading) return reading;
  }
  return { value: [...new Set(named.map(String))] };
}

function elementsOf(given: unknown, splitsAtCommas = true): unknown[] {
  return (Array.isArray(given) ? given : [given])
    .flatMap((element: unknown) =>
      typeof element === 'string' && splitsAtCommas
        ? element.split(',').map((part) => part.trim())
        : [element],
    )
    .filter((element) => element !== '');
}

/** Keeps duplicates: the same choice twice means two of them. */
function readChoices(input: Extract<Input, { kind: 'choices' }>, given: unknown): ReadResult {
  const readings = elementsOf(given).map((element) => readChoice(input, element));
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return wrong;
  if (readings.length === 0) return { problem: `${subjectOf(input.message)} needs a value.` };
  return { value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}

function readChoice(input: Pick<ChoiceInput, 'message' | 'choices'>, given: unknown): ReadResult {
  const reading = readText(input.message, given);
  if ('problem' in reading) return reading;
  const values = input.choices.map((choice) => choice.value);
  const wanted = String(reading.value);
  if (values.includes(wanted)) return { value: wanted };
  const listed = values.length <= MAX_LISTED_CHOICES ? ` Choose ${alternatives(values)}.` : '';
  const subject = subjectOf(input.message);
  return { problem: `${subject} "${wanted}" is not supported.${didYouMean(wanted, values)}${listed}` };
}

function readNumber(input: Extract<Input, { kind: 'number' }>, given: unknown): ReadResult {
  const reading = readText(input.message, given);
  if ('problem' in reading) return reading;
  const text = String(reading.value);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= input.min && value <= input.max) return { value };
  const problem = `${subjectOf(input.message)} must be a whole number from ${rangeOf(input)}, not "${text}".`;
  return { problem };
}

function readConfirm(message: string, given: unknown): ReadResult {
  if (given === true || given === 'true') return { value: true };
  if (given === false || given === 'false') return { value: false };
  return { problem: `${subjectOf(message)}: "${String(given)}" is not a valid value. Use true or false.` };
}
