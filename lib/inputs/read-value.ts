import type { ChoiceInput, Input, ListInput } from './define.ts';
import { alternatives, didYouMean } from './suggest.ts';

/** A value as the command works with it, or the sentence that says why it is none. */
export type ReadResult = { readonly value: unknown } | { readonly problem: string };

const MAX_LISTED_CHOICES = 8;

/**
 * Reads what a person gave for one input: at a prompt, as a flag (strings, or true where the flag had no value),
 * or in an answers file (JSON values).
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
  if (Array.isArray(given)) return { problem: `${message} was given more than once. Give it once.` };
  if (typeof given !== 'string' && typeof given !== 'number') return { problem: `${message} needs a value.` };
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

/** The same one twice is two of them. */
function readChoices(input: Extract<Input, { kind: 'choices' }>, given: unknown): ReadResult {
  const readings = elementsOf(given).map((element) => readChoice(input, element));
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return wrong;
  if (readings.length === 0) return { problem: `${input.message} needs a value.` };
  return { value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}

function readChoice(input: Pick<ChoiceInput, 'message' | 'choices'>, given: unknown): ReadResult {
  const reading = readText(input.message, given);
  if ('problem' in reading) return reading;
  const values = input.choices.map((choice) => choice.value);
  const wanted = String(reading.value);
  if (values.includes(wanted)) return { value: wanted };
  const listed = values.length <= MAX_LISTED_CHOICES ? ` Choose ${alternatives(values)}.` : '';
  return { problem: `${input.message} "${wanted}" is not supported.${didYouMean(wanted, values)}${listed}` };
}

function readNumber(input: Extract<Input, { kind: 'number' }>, given: unknown): ReadResult {
  const reading = readText(input.message, given);
  if ('problem' in reading) return reading;
  const text = String(reading.value);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= input.min && value <= input.max) return { value };
  const range = `${input.min} to ${input.max} ${input.unit}`;
  return { problem: `${input.message} must be a whole number from ${range}, not "${text}".` };
}

function readConfirm(message: string, given: unknown): ReadResult {
  if (given === true || given === 'true') return { value: true };
  if (given === false || given === 'false') return { value: false };
  return { problem: `${message} is either on or off, not "${String(given)}". Write true or false.` };
}
