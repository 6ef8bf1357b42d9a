import { Cursor, splitTypes } from './cursor.ts';
import { readAttributeLists } from './attributes.ts';
import type { Parameter } from './syntax.ts';
import type { Tokens } from './tokens.ts';
import { nameOf, spanOf } from './tokens.ts';
import { skipType } from './type-names.ts';

const MODIFIERS = new Set(['this', 'scoped', 'ref', 'out', 'in', 'readonly', 'params']);

/**
 * The parameters between two parentheses.
 *
 * @returns undefined if the tokens are not parameters, but the arguments of a call or a tuple
 */
export function readParameters(tokens: Tokens): Parameter[] | undefined {
  const parameters = splitTypes(tokens).map(readParameter);
  return parameters.every((parameter) => parameter !== undefined) ? parameters : undefined;
}

function readParameter(tokens: Tokens): Parameter | undefined {
  const first = tokens[0];
  if (first === undefined) return undefined;
  if (first.text === '__arglist') return { ...spanOf(tokens), modifiers: [], type: [], name: first.text };
  const cursor = new Cursor(tokens);
  readAttributeLists(cursor);
  const modifiers: string[] = [];
  while (MODIFIERS.has(cursor.text()) && cursor.token(1) !== undefined) modifiers.push(cursor.take().text);
  const start = cursor.at;
  if (!skipType(cursor)) return undefined;
  const type = cursor.since(start);
  const name = cursor.token();
  const ends = cursor.token(1) === undefined || cursor.is('=', 1);
  if (name?.kind !== 'identifier' || !ends) return undefined;
  return { ...spanOf(tokens), modifiers, type, name: nameOf(name) };
}
