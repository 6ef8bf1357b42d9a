import type { Verdict } from '../inputs/define.ts';
import { isArnOf, shownArn } from './arn.ts';

/** Checks of texts that are written into the template unchanged. */

type Check = (text: string) => Verdict;

/** @param example completes "Use a value like …" */
export const matching =
  (noun: string, pattern: RegExp, example: string): Check =>
  (text) =>
    pattern.test(text) || `${noun} "${text}" is not valid. Use a value like ${example}.`;

export const optional =
  (check: Check): Check =>
  (text) =>
    text === '' || check(text);

export const oneOf =
  (noun: string, known: readonly string[]): Check =>
  (text) =>
    known.includes(text) || `${noun} "${text}" is not supported. Choose from ${known.join(', ')}.`;

export const upTo =
  (noun: string, length: number): Check =>
  (text) =>
    text.length <= length || `${noun} has ${text.length} characters. The maximum is ${length}.`;

/** A resource by its logical id or by its ARN. */
export const idOrArn =
  (noun: string, kind: string): Check =>
  (text) =>
    /^[A-Za-z0-9]+$/.test(text) ||
    isArnOf(kind, text) ||
    `${noun} "${text}" is neither a logical ID nor a matching ARN. Pass a logical ID from template.yaml or ${shownArn(kind)}.`;
