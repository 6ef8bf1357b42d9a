import { isDeepStrictEqual } from 'node:util';
import { usageError } from '../errors.ts';
import type { Input } from './define.ts';
import { readValue } from './read-value.ts';

/** Prompts for one input, and returns a value that {@link readValue} accepts. */
export type Ask = (name: string, input: Input, offered: unknown) => Promise<unknown>;

/** An answer as a person reviews it. */
export interface ReviewedAnswer {
  /** Identifies the input: its name, after the answer that it depends on: `sqs.batchSize`. */
  readonly key: string;
  /** What the answer is about: `Batch size`. */
  readonly subject: string;
  /** The answer: `10 messages`. */
  readonly shown: string;
  /** false for an answer that is only shown to a person who wants to change one. */
  readonly isMain: boolean;
}

/** Shows all answers before they are used. Returns the key of one to change, or undefined if they are right. */
export type Review = (answers: readonly ReviewedAnswer[]) => Promise<string | undefined>;

interface EarlierAnswer {
  readonly value: unknown;
  /** What was offered was accepted, so that the answer follows whatever the offer is derived from. */
  readonly isOffer: boolean;
}

/**
 * The prompts of one command. Each input is prompted for once. To change an answer, its input is prompted for again;
 * answers derived from it change too, unless the person has entered something else.
 */
export class Dialogue {
  readonly #ask: Ask;
  readonly #review: Review | undefined;
  readonly #answers = new Map<string, EarlierAnswer>();
  #changing: string | undefined;

  constructor(ask: Ask, review?: Review) {
    this.#ask = ask;
    this.#review = review;
  }

  get hasAsked(): boolean {
    return this.#answers.size > 0;
  }

  /** Whether the answer comes from the person, even if the input was given as a flag or is an advanced one. */
  decides(key: string): boolean {
    return this.#changing === key || this.#answers.has(key);
  }

  /** @param offered the default, or the value of the flag */
  async answer(key: string, name: string, input: Input, offered: unknown): Promise<unknown> {
    const earlier = this.#answers.get(key);
    const isKept = earlier !== undefined && this.#changing !== key;
    const value = isKept
      ? earlier.isOffer
        ? offered
        : earlier.value
      : read(input, await this.#ask(name, input, earlier?.value ?? offered));
    this.#answers.set(key, { value, isOffer: isDeepStrictEqual(value, offered) });
    return value;
  }

  /** @returns whether the answers are right; if not, resolve them again to change one */
  async confirms(answers: readonly ReviewedAnswer[]): Promise<boolean> {
    this.#changing = this.hasAsked ? await this.#review?.(answers) : undefined;
    return this.#changing === undefined;
  }
}

/** A prompt returns text for numbers and lists. It has checked the text already. */
function read(input: Input, asked: unknown): unknown {
  const reading = readValue(input, asked);
  if ('problem' in reading) throw usageError([reading.problem]);
  return reading.value;
}
