import type { JSONPath } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, getNodeValue, modify, stripComments } from 'jsonc-parser';
import { Unsure } from '../refused.ts';
import type { JsonPath } from './edit-json.ts';
import { offsetIn, parseJson } from './parse-json.ts';

type ValueTest = (value: unknown) => boolean;

/**
 * Takes an entry from an object, and with an object's only entry its key.
 *
 * @param isExpected whether a value is the one that may go
 * @returns the new text; the same text where the key is not there
 * @throws Unsure where it has another value, or a comment would go
 */
export function removeJsonEntry(text: string, path: JsonPath, isExpected: ValueTest): string {
  const node = findNodeAtLocation(parseJson(text), [...path]);
  if (node === undefined) return text;
  const start = offsetIn(text, node);
  if (!isExpected(getNodeValue(node)))
    throw new Unsure(`${path.join('.')} has changed since it was generated`, start);
  const written = text.slice(start, start + node.length);
  if (stripComments(written) !== written) throw new Unsure('a comment is in the text to remove', start);
  return withoutEmpty(text, path);
}

/** Takes an item from an array, and with the only one the array; otherwise as `removeJsonEntry`. */
export function removeJsonItem(text: string, path: JsonPath, isExpected: ValueTest): string {
  const node = findNodeAtLocation(parseJson(text), [...path]);
  const items = node?.type === 'array' ? (node.children ?? []) : [];
  const at = items.findIndex((item) => isExpected(getNodeValue(item)));
  if (at < 0) return text;
  return withoutEmpty(text, items.length === 1 ? path : [...path, at]);
}

function withoutEmpty(text: string, path: JsonPath): string {
  const parent = findNodeAtLocation(parseJson(text), path.slice(0, -1));
  if (parent?.children?.length === 1 && path.length > 1) return withoutEmpty(text, path.slice(0, -1));
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const bare = text.slice(bom.length);
  return bom + applyEdits(bare, modify(bare, path as JSONPath, undefined, {}));
}
