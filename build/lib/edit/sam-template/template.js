import { orRefuse } from "../refused.js";
import { parseYaml } from "../yaml/document.js";
import { addYamlEntry, addYamlItem, readYamlAt, setYamlScalar } from "../yaml/edit.js";
import { normalized } from "../yaml/intrinsics.js";
import { toPlain } from "../yaml/plain.js";
import { removeYamlEntry, removeYamlItem } from "../yaml/remove.js";
import { renderYaml, USUAL } from "../yaml/render.js";
import { addYamlSection } from "../yaml/sections.js";
import { jsonTemplate } from "./json-template.js";
const yamlTemplate = {
    addEntry: addYamlEntry,
    addSection: addYamlSection,
    addItem: addYamlItem,
    setScalar: setYamlScalar,
    removeEntry: removeYamlEntry,
    removeItem: removeYamlItem,
    read: (text) => {
        const document = parseYaml(text);
        return toPlain(document.contents, document);
    },
    readAt: readYamlAt,
    show: (value) => renderYaml(value, USUAL),
};
/** JSON is YAML too, but is edited in its own style. */
export const languageOf = (text) => /^\uFEFF?\s*\{\s*["}]/.test(text) ? jsonTemplate : yamlTemplate;
/**
 * As data; a template that holds nothing is `{}`.
 *
 * @throws EditRefused where it can't be read
 */
export function readTemplate(text) {
    const read = orRefuse(text, '', () => languageOf(text).read(text));
    return typeof read === 'object' && read !== null && !Array.isArray(read)
        ? read
        : {};
}
/**
 * What is at a path of a template, with intrinsic functions in one form; undefined where nothing is.
 *
 * @throws EditRefused where it can't be read
 */
export function readAt(text, path) {
    return orRefuse(text, '', () => normalized(languageOf(text).readAt(text, path)));
}
