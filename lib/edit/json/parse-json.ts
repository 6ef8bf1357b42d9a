import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Unsure } from '../refused.ts';

/** The value of a JSON file, comments left out. */
export function readJson(text: string): unknown {
  return JSON.parse(JSON.stringify(getNodeValue(parseJson(text))));
}

/** jsonc-parser treats a byte order mark as an error, so it gets the text after it, and its offsets start there. */
const bomOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

/** The offset of a node in the text. */
export const offsetIn = (text: string, node: Node): number => node.offset + bomOf(text);

/** @throws Unsure if the text is not JSON; comments and trailing commas are allowed */
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
