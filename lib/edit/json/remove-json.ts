import type { JSONPath } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, getNodeValue, modify, stripComments } from 'jsonc-parser';
import { Unsure } from '../refused.ts';
import type { JsonPath } from './edit-json.ts';
import { offsetIn, parseJson } from './parse-json.ts';

type ValueTest = (value: unknown) => boolean;

/**
 * Removes an entry from an object; if it is the only one, also the key of the object.
 *
 * @param isExpected whether a value may be removed
 * @returns the new text; the same text if the key does not exist
 * @throws Unsure if it has another value, or a comment would be removed
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

/** Removes an item from an array; if it is the only one, also the array. Otherwise like `removeJsonEntry`. */
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
