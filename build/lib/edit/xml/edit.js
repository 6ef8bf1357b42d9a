import { indentAt, insertion, lineEnd, lineEndOf, lineIndent, lineStart, nextLine } from "../text.js";
/**
 * Behind a sibling and the comment on its line, on a line of its own where the sibling has one.
 *
 * @param gap whether a blank line comes between
 */
export function insertAfter(text, sibling, element, unit, gap = false) {
    const indent = indentAt(text, sibling.start);
    if (indent === undefined)
        return insertion(sibling.end, inline(element));
    const eol = lineEndOf(text);
    const lines = render(element, indent, unit, eol);
    return insertion(behindComment(text, sibling.end), eol + (gap ? eol : '') + lines);
}
/** As the first child of a parent that has others. */
export function insertFirst(text, parent, element, unit, gap) {
    const [first] = parent.children;
    if (first === undefined)
        return insertLast(text, parent, element, unit);
    const indent = indentAt(text, first.start);
    if (indent === undefined)
        return insertion(parent.openEnd, inline(element));
    const eol = lineEndOf(text);
    return insertion(parent.openEnd, eol + (gap ? eol : '') + render(element, indent, unit, eol));
}
/** Before a sibling, on a line of its own where the sibling has one. */
export function insertBefore(text, sibling, element, unit) {
    const indent = indentAt(text, sibling.start);
    if (indent === undefined)
        return insertion(sibling.start, inline(element));
    const eol = lineEndOf(text);
    return insertion(lineStart(text, sibling.start), render(element, indent, unit, eol) + eol);
}
/** As the last child; a parent without children gets a closing tag, if it has none, on a line of its own. */
export function insertLast(text, parent, element, unit) {
    const last = parent.children.at(-1);
    const eol = lineEndOf(text);
    const indent = lineIndent(text, parent.start);
    const lines = render(element, indent + unit, unit, eol);
    if (parent.closeStart === undefined) {
        const start = text.slice(0, parent.openEnd).search(/\s*\/>$/);
        return { start, end: parent.openEnd, text: `>${eol}${lines}${eol}${indent}</${parent.name}>` };
    }
    if (last !== undefined && indentAt(text, last.start) === undefined)
        return insertion(last.end, inline(element));
    const closeOnOwnLine = indentAt(text, parent.closeStart) !== undefined;
    if (closeOnOwnLine)
        return insertion(lineStart(text, parent.closeStart), lines + eol);
    return insertion(parent.closeStart, `${eol}${lines}${eol}${indent}`);
}
/** The element, with its whole line where nothing else is on it; of two blank lines around it one stays. */
export function removal(text, { start, end }) {
    const isBlank = (from, to) => /^[ \t]*$/.test(text.slice(from, to));
    if (indentAt(text, start) === undefined || !isBlank(end, lineEnd(text, end)))
        return { start, end, text: '' };
    const [from, to] = [lineStart(text, start), nextLine(text, end)];
    const blankBefore = /(\r?\n)[ \t]*\r?\n$/.test(text.slice(0, from));
    const blankAfter = to < text.length && isBlank(to, lineEnd(text, to));
    return { start: from, end: blankBefore && blankAfter ? nextLine(text, to) : to, text: '' };
}
/** Whether a file parts the children of its root by blank lines. */
export function hasGaps(text, root) {
    const [first] = root.children;
    return first !== undefined && /\n[ \t]*\r?\n/.test(text.slice(root.openEnd, first.start));
}
/** With how much the children of the root are indented. */
export function unitOf(text, root) {
    const indented = root.children.map(({ start }) => indentAt(text, start)).find((indent) => indent);
    return indented ?? '  ';
}
function behindComment(text, offset) {
    const line = text.slice(offset, lineEnd(text, offset));
    const comment = /^[ \t]*<!--(?:(?!-->).)*-->/.exec(line)?.[0];
    return offset + (comment?.length ?? 0);
}
function render(element, indent, unit, eol) {
    const { children = [] } = element;
    if (children.length === 0)
        return indent + inline(element);
    const lines = children.map((child) => render(child, indent + unit, unit, eol));
    return [`${indent}<${startTag(element)}>`, ...lines, `${indent}</${element.name}>`].join(eol);
}
function inline(element) {
    const { name, text, children = [] } = element;
    const inside = (text === undefined ? '' : escapeText(text)) + children.map(inline).join('');
    return inside === '' ? `<${startTag(element)} />` : `<${startTag(element)}>${inside}</${name}>`;
}
function startTag({ name, attributes = {} }) {
    return [
        name,
        ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`),
    ].join(' ');
}
/** A text as it stands between two tags. */
export const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A text as it stands between two double quotes. */
export const escapeAttribute = (text) => escapeText(text).replace(/"/g, '&quot;');
