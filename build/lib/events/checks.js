import { isArnOf } from "./arn.js";
/** @param noun as in the sentence "Topic "a b" is not possible. Write orders." */
export const matching = (noun, pattern, example) => (text) => pattern.test(text) || `${noun} "${text}" is not possible. Write ${example}.`;
export const optional = (check) => (text) => text === '' || check(text);
export const oneOf = (noun, known) => (text) => known.includes(text) || `${noun} "${text}" is not known. Choose from ${known.join(', ')}.`;
export const upTo = (noun, length) => (text) => text.length <= length || `${noun} has ${text.length} characters. At most ${length} are possible.`;
/** A resource by its logical id, or by its ARN. */
export const idOrArn = (noun, kind) => (text) => /^[A-Za-z0-9]+$/.test(text) ||
    isArnOf(kind, text) ||
    `${noun} "${text}" is neither a logical id of the template nor an ARN of such a thing. Write arn:aws:${kind.split(':')[0] ?? ''}:….`;
