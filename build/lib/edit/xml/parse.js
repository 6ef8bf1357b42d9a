import { parseXml, XmlError } from '@rgrove/parse-xml';
import { Unsure } from "../refused.js";
/**
 * The root element of an XML file.
 *
 * @throws Unsure where the file is not well-formed
 */
export function parseElements(text) {
    try {
        const { root } = parseXml(text, { includeOffsets: true, preserveComments: true });
        if (root === null)
            throw new Unsure('the file has no XML element', 0);
        return toElement(text, root);
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        const [reason = 'it is not well-formed'] = error.message.split(/ \(line|\n/);
        throw new Unsure(`the XML can't be read: ${reason}`, error.pos);
    }
}
function toElement(text, element) {
    const { name, attributes, start, end } = element;
    const openEnd = openTagEnd(text, start);
    const selfClosing = openEnd === end && text[openEnd - 2] === '/';
    const children = element.children.filter((child) => child.type === 'element');
    return {
        name,
        attributes,
        start,
        end,
        children: children.map((child) => toElement(text, child)),
        text: element.text,
        openEnd,
        closeStart: selfClosing ? undefined : text.lastIndexOf('</', end - 1),
    };
}
/** A `>` in an attribute's value closes nothing. */
function openTagEnd(text, start) {
    let at = start;
    while (text[at] !== '>')
        at = /["']/.test(text[at] ?? '') ? text.indexOf(text[at] ?? '', at + 1) + 1 : at + 1;
    return at + 1;
}
