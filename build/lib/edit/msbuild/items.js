import { samePath } from "../paths.js";
import { orRefuse, Unsure } from "../refused.js";
import { lineAt, splice } from "../text.js";
import { escapeAttribute, hasGaps, insertAfter, insertBefore, insertLast, removal, unitOf, } from "../xml/edit.js";
import { findIn, parseProject, plainGroups } from "./project.js";
/** The items of a kind that the file itself includes; what it imports is not looked at. */
export function readItems(text, kind) {
    return orRefuse(text, '', () => findIn(parseProject(text), 'ItemGroup', kind).flatMap(({ element, conditional }) => namesOf(element).map((include) => ({
        include,
        attributes: element.attributes,
        metadata: Object.fromEntries(element.children.map((child) => [child.name, child.text.trim()])),
        line: lineAt(text, element.start),
        conditional,
    }))));
}
/**
 * Adds an item behind the last of its kind, or in its place where those are sorted; into a group that always counts.
 *
 * @param text of a .csproj, .props or .targets file
 * @param attributes of the new element, beside Include
 * @returns the new text; the same text where the item is there
 * @throws EditRefused with its line, where the item is there under a condition
 */
export function addItem(text, kind, include, attributes = {}) {
    const element = { name: kind, attributes: { Include: include, ...attributes } };
    return orRefuse(text, `add ${shown(element)} to an ItemGroup`, () => {
        const root = parseProject(text);
        const all = findIn(root, 'ItemGroup', kind);
        const same = all.filter(({ element: each }) => namesOf(each).some((name) => samePath(name, include)));
        const [found] = same;
        if (same.some(({ conditional }) => !conditional))
            return text;
        if (found)
            throw new Unsure(`${kind} ${include} is there under a condition`, found.element.start);
        return splice(text, [placeFor(text, root, all, element, include)]);
    });
}
/**
 * Takes an item away, with its group where that is empty then.
 *
 * @returns the new text; the same text where there is no such item
 * @throws EditRefused where Include lists others beside it, or the item is there under a condition
 */
export function removeItem(text, kind, include) {
    return orRefuse(text, `remove ${kind} ${include}`, () => {
        const found = findIn(parseProject(text), 'ItemGroup', kind).filter(({ element }) => namesOf(element).some((name) => samePath(name, include)));
        const [first] = found;
        if (first === undefined)
            return text;
        const { element, group, conditional } = first;
        if (conditional)
            throw new Unsure(`${kind} ${include} is there under a condition`, element.start);
        if (namesOf(element).length > 1)
            throw new Unsure(`${kind} lists others beside ${include}`, element.start);
        const inside = text.slice(group.openEnd, group.closeStart);
        const empty = inside.trim() === text.slice(element.start, element.end);
        return removeItem(splice(text, [removal(text, empty ? group : element)]), kind, include);
    });
}
function placeFor(text, root, all, element, include) {
    const unit = unitOf(text, root);
    const siblings = all.filter(({ conditional, element: each }) => !conditional && namesOf(each).length > 0);
    const last = siblings.at(-1);
    if (last !== undefined) {
        const group = siblings.filter((each) => each.group === last.group).map((each) => each.element);
        const [first] = group;
        const previous = previousInOrder(group, include);
        return first === undefined || previous !== undefined
            ? insertAfter(text, previous ?? last.element, element, unit)
            : insertBefore(text, first, element, unit);
    }
    const group = { name: 'ItemGroup', children: [element] };
    const lastGroup = plainGroups(root, 'ItemGroup').at(-1) ?? plainGroups(root, 'PropertyGroup').at(-1);
    return lastGroup === undefined
        ? insertLast(text, root, group, unit)
        : insertAfter(text, lastGroup, group, unit, hasGaps(text, root));
}
/** The last one that sorts before the new one, where all are sorted by name; else the last one. */
function previousInOrder(group, include) {
    const names = group.map((element) => (namesOf(element)[0] ?? '').toLowerCase());
    const sorted = names.length > 1 && names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name);
    return sorted ? group[names.findLastIndex((name) => name < include.toLowerCase())] : group.at(-1);
}
const namesOf = ({ attributes }) => (attributes.Include ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
const shown = ({ name, attributes = {} }) => `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')} />`;
