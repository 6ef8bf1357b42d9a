import type { AnswersOf, Inputs } from './define.ts';
import { readValue } from './read-value.ts';
import { defaultOf } from './resolve.ts';

/** An object of a file, by key. */
export type StoredObject = Readonly<Record<string, unknown>>;

/**
 * Reads values that an earlier run has stored, and collects what is wrong with them: one line for each, that begins
 * with the key. A value that is wrong is read as an empty one of its kind.
 */
export class StoredValues {
  readonly problems: string[] = [];

  /**
   * Answers to inputs, each checked as a flag is. What an older version did not ask gets its default; a key that no
   * input has is passed over, since a newer version may have written it.
   */
  answers<I extends Inputs>(inputs: I, stored: StoredObject, key: string): AnswersOf<I> {
    const answers: Record<string, unknown> = {};
    for (const [name, input] of Object.entries(inputs)) {
      answers[name] = defaultOf(input, answers) ?? input.suggestion;
      if (!Object.hasOwn(stored, name)) continue;
      const reading = readValue(input, stored[name]);
      if ('value' in reading) answers[name] = reading.value;
      else this.problems.push(`${key}.${name}: ${reading.problem}`);
    }
    return answers as AnswersOf<I>;
  }

  object(value: unknown, key: string): StoredObject {
    if (isObject(value)) return value;
    this.problems.push(`${key} must be an object.`);
    return {};
  }

  list(value: unknown, key: string): readonly unknown[] {
    if (Array.isArray(value)) return value as unknown[];
    this.problems.push(`${key} must be a list.`);
    return [];
  }

  text(value: unknown, key: string): string {
    if (typeof value === 'string') return value;
    this.problems.push(`${key} must be a string.`);
    return '';
  }

  texts(value: unknown, key: string): readonly string[] {
    return this.list(value, key).map((each, at) => this.text(each, `${key}[${at}]`));
  }
}

export const isObject = (value: unknown): value is StoredObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
