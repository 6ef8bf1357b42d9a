import { samePath } from '../paths.ts';
import { orRefuse, Unsure } from '../refused.ts';
import { lineAt, splice } from '../text.ts';
import type { NewElement } from '../xml/edit-xml.ts';
import {
  escapeAttribute,
  hasGaps,
  insertAfter,
  insertBefore,
  insertLast,
  removal,
  unitOf,
} from '../xml/edit-xml.ts';
import type { Element } from '../xml/parse-xml.ts';
import type { ProjectElement } from './project-elements.ts';
import { findIn, parseProject, plainGroups } from './project-elements.ts';

export interface ProjectItem {
  /** One of the names that Include lists. */
  readonly include: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its metadata as child elements. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly line: number;
  readonly conditional: boolean;
}

/** The items of a kind that the file itself includes; what it imports is not looked at. */
export function readItems(text: string, kind: string): ProjectItem[] {
  return orRefuse(text, '', () =>
    findIn(parseProject(text), 'ItemGroup', kind).flatMap(({ element, conditional }) =>
      namesOf(element).map((include) => ({
        include,
        attributes: element.attributes,
        metadata: Object.fromEntries(element.children.map((child) => [child.name, child.text.trim()])),
        line: lineAt(text, element.start),
        conditional,
      })),
    ),
  );
}

/**
 * Adds an item after the last of its kind, or in order if those are sorted, to a group without a condition.
 *
 * @param text of a .csproj, .props or .targets file
 * @param attributes of the new element, in addition to Include
 * @returns the new text; the same text if the item exists
 * @throws EditRefused with its line, if the item has a condition
 */
export function addItem(
  text: string,
  kind: string,
  include: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const element: NewElement = { name: kind, attributes: { Include: include, ...attributes } };
  return orRefuse(text, `add ${shown(element)} to an ItemGroup`, () => {
    const root = parseProject(text);
    const all = findIn(root, 'ItemGroup', kind);
    const same = all.filter(({ element: each }) => namesOf(each).some((name) => samePath(name, include)));
    const [found] = same;
    if (same.some(({ conditional }) => !conditional)) return text;
    if (found) throw new Unsure(`${kind} ${include} has a condition`, found.element.start);
    return splice(text, [placeFor(text, root, all, element, include)]);
  });
}

/**
 * Removes an item, and its group if that becomes empty.
 *
 * @returns the new text; the same text if there is no such item
 * @throws EditRefused if Include lists other items in addition to it, or the item has a condition
 */
export function removeItem(text: string, kind: string, include: string): string {
  return orRefuse(text, `remove ${kind} ${include}`, () => {
    const found = findIn(parseProject(text), 'ItemGroup', kind).filter(({ element }) =>
      namesOf(element).some((name) => samePath(name, include)),
    );
    const [first] = found;
    if (first === undefined) return text;
    const { element, group, conditional } = first;
    if (conditional) throw new Unsure(`${kind} ${include} has a condition`, element.start);
    if (namesOf(element).length > 1)
      throw new Unsure(`${kind} lists other items in addition to ${include}`, element.start);
    const inside = text.slice(group.openEnd, group.closeStart);
    const empty = inside.trim() === text.slice(element.start, element.end);
    return removeItem(splice(text, [removal(text, empty ? group : element)]), kind, include);
  });
}

function placeFor(
  text: string,
  root: Element,
  all: readonly ProjectElement[],
  element: NewElement,
  include: string,
) {
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
  const group: NewElement = { name: 'ItemGroup', children: [element] };
  const lastGroup = plainGroups(root, 'ItemGroup').at(-1) ?? plainGroups(root, 'PropertyGroup').at(-1);
  return lastGroup === undefined
    ? insertLast(text, root, group, unit)
    : insertAfter(text, lastGroup, group, unit, hasGaps(text, root));
}

/** The last item that sorts before the new one, if all are sorted by name; or else the last one. */
function previousInOrder(group: readonly Element[], include: string): Element | undefined {
  const names = group.map((element) => (namesOf(element)[0] ?? '').toLowerCase());
  const sorted = names.length > 1 && names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name);
  return sorted ? group[names.findLastIndex((name) => name < include.toLowerCase())] : group.at(-1);
}

const namesOf = ({ attributes }: Element): string[] =>
  (attributes.Include ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const shown = ({ name, attributes = {} }: NewElement): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')} />`;
