import { findNodeAtLocation } from 'jsonc-parser';
import { orRefuse } from '../refused.ts';
import { indentAt, insertion, lineEndOf, splice } from '../text.ts';
import { addJsonEntry, isSpaced, onOneLine, render } from './edit-json.ts';
import { offsetIn, parseJson } from './parse-json.ts';

/** Adds an entry to the file's own object in front of another one; otherwise as `addJsonEntry`. */
export function addJsonSection(text: string, key: string, value: unknown, next: string): string {
  return orRefuse(text, `add ${key}: ${JSON.stringify(value)}`, () => {
    const root = parseJson(text);
    const follower = findNodeAtLocation(root, [next])?.parent;
    if (findNodeAtLocation(root, [key]) || follower === undefined) return addJsonEntry(text, [key], value);
    const at = offsetIn(text, follower);
    const indent = indentAt(text, at);
    const label = `${JSON.stringify(key)}: `;
    const inserted =
      indent === undefined
        ? `${onOneLine(label, value, isSpaced(text, root))},${isSpaced(text, root) ? ' ' : ''}`
        : `${label}${render(text, root, value, indent)},${lineEndOf(text)}${indent}`;
    return splice(text, [insertion(at, inserted)]);
  });
}
