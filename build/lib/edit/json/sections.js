import { findNodeAtLocation } from 'jsonc-parser';
import { orRefuse } from "../refused.js";
import { indentAt, insertion, lineEndOf, splice } from "../text.js";
import { addJsonEntry, isSpaced, onOneLine, render } from "./edit.js";
import { offsetIn, parseJson } from "./parse.js";
/** Adds an entry to the file's own object in front of another one; otherwise as `addJsonEntry`. */
export function addJsonSection(text, key, value, next) {
    return orRefuse(text, `add ${key}: ${JSON.stringify(value)}`, () => {
        const root = parseJson(text);
        const follower = findNodeAtLocation(root, [next])?.parent;
        if (findNodeAtLocation(root, [key]) || follower === undefined)
            return addJsonEntry(text, [key], value);
        const at = offsetIn(text, follower);
        const indent = indentAt(text, at);
        const label = `${JSON.stringify(key)}: `;
        const inserted = indent === undefined
            ? `${onOneLine(label, value, isSpaced(text, root))},${isSpaced(text, root) ? ' ' : ''}`
            : `${label}${render(text, root, value, indent)},${lineEndOf(text)}${indent}`;
        return splice(text, [insertion(at, inserted)]);
    });
}
