import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Unsure } from '../refused.ts';

/** The value of a JSON file, comments left out. */
export function readJson(text: string): unknown {
  return JSON.parse(JSON.stringify(getNodeValue(parseJson(text))));
}

/** jsonc-parser takes a byte order mark for an error: its offsets are behind it. */
const bomOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

/** Where a node is in the text. */
export const offsetIn = (text: string, node: Node): number => node.offset + bomOf(text);

/** @throws Unsure where the text is no JSON; comments and trailing commas are fine */
export function parseJson(text: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text.slice(bomOf(text)), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error)
    throw new Unsure(
      `the JSON cannot be read: ${printParseErrorCode(error.error)}`,
      error.offset + bomOf(text),
    );
  if (root === undefined) throw new Unsure('the file is empty', 0);
  return root;
}
