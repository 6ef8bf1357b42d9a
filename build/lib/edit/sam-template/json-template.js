import { isDeepStrictEqual } from 'node:util';
import { addJsonEntry, addJsonItem, setJson } from "../json/edit.js";
import { readJson } from "../json/parse.js";
import { removeJsonEntry, removeJsonItem } from "../json/remove.js";
import { addJsonSection } from "../json/sections.js";
import { Unsure } from "../refused.js";
import { isIntrinsic, normalized } from "../yaml/intrinsics.js";
const at = (data, path) => path.reduce((each, key) => each?.[key], data);
/** An intrinsic function holds arguments, not entries. */
function refuseIntrinsics(text, path) {
    const data = readJson(text);
    for (let depth = 1; depth <= path.length; depth++) {
        const value = at(data, path.slice(0, depth));
        if (isIntrinsic(value))
            throw new Unsure(`${path.slice(0, depth).join('.')} is made by ${Object.keys(value).join()}`, Math.max(text.indexOf(`"${path[depth - 1] ?? ''}"`), 0));
    }
}
const guarded = (edit, upTo = 0) => (text, path, value, existing) => {
    refuseIntrinsics(text, path.slice(0, path.length + upTo));
    return edit(text, path, value, existing);
};
const isSame = (expected) => (value) => isDeepStrictEqual(normalized(value), normalized(expected));
/** A SAM template in JSON. */
export const jsonTemplate = {
    addEntry: guarded(addJsonEntry, -1),
    addSection: addJsonSection,
    addItem: guarded(addJsonItem),
    setScalar: guarded(setJson),
    removeEntry: (text, path, expected) => removeJsonEntry(text, path, isSame(expected)),
    removeItem: (text, path, expected) => removeJsonItem(text, path, isSame(expected)),
    read: readJson,
    readAt: (text, path) => at(readJson(text), path),
    show: (value) => JSON.stringify(value, null, 2),
};
