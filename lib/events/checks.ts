import type { Verdict } from '../inputs/define.ts';
import { isArnOf } from './arn.ts';

/** Checks of texts that go into the template as they are. */

type Check = (text: string) => Verdict;

/** @param noun as in the sentence "Topic "a b" is not possible. Write orders." */
export const matching =
  (noun: string, pattern: RegExp, example: string): Check =>
  (text) =>
    pattern.test(text) || `${noun} "${text}" is not possible. Write ${example}.`;

export const optional =
  (check: Check): Check =>
  (text) =>
    text === '' || check(text);

export const oneOf =
  (noun: string, known: readonly string[]): Check =>
  (text) =>
    known.includes(text) || `${noun} "${text}" is not known. Choose from ${known.join(', ')}.`;

export const upTo =
  (noun: string, length: number): Check =>
  (text) =>
    text.length <= length || `${noun} has ${text.length} characters. At most ${length} are possible.`;

/** A resource by its logical id, or by its ARN. */
export const idOrArn =
  (noun: string, kind: string): Check =>
  (text) =>
    /^[A-Za-z0-9]+$/.test(text) ||
    isArnOf(kind, text) ||
    `${noun} "${text}" is neither a logical id of the template nor an ARN of such a thing. Write arn:aws:${kind.split(':')[0] ?? ''}:….`;
