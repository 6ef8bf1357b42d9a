import type { Splice } from '../text.ts';
import { indentAt, insertion, lineEnd, lineEndOf, lineIndent, lineStart, nextLine } from '../text.ts';
import type { Element } from './parse-xml.ts';

/** A new element, to be written in the style of the file around it. */
export interface NewElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children?: readonly NewElement[];
}

/**
 * Inserts an element after a sibling and the comment on its line, on a separate line if the sibling has one.
 *
 * @param gap whether to add a blank line between them
 */
export function insertAfter(
  text: string,
  sibling: Element,
  element: NewElement,
  unit: string,
  gap = false,
): Splice {
  const indent = indentAt(text, sibling.start);
  if (indent === undefined) return insertion(sibling.end, inline(element));
  const eol = lineEndOf(text);
  const lines = render(element, indent, unit, eol);
  return insertion(behindComment(text, sibling.end), eol + (gap ? eol : '') + lines);
}

/** Inserts the first child of a parent that has others. */
export function insertFirst(
  text: string,
  parent: Element,
  element: NewElement,
  unit: string,
  gap: boolean,
): Splice {
  const [first] = parent.children;
  if (first === undefined) return insertLast(text, parent, element, unit);
  const indent = indentAt(text, first.start);
  if (indent === undefined) return insertion(parent.openEnd, inline(element));
  const eol = lineEndOf(text);
  return insertion(parent.openEnd, eol + (gap ? eol : '') + render(element, indent, unit, eol));
}

/** Inserts an element before a sibling, on a separate line if the sibling has one. */
export function insertBefore(text: string, sibling: Element, element: NewElement, unit: string): Splice {
  const indent = indentAt(text, sibling.start);
  if (indent === undefined) return insertion(sibling.start, inline(element));
  const eol = lineEndOf(text);
  return insertion(lineStart(text, sibling.start), render(element, indent, unit, eol) + eol);
}

/** Inserts the last child. A parent without children gets a closing tag, if it has none, on a separate line. */
export function insertLast(text: string, parent: Element, element: NewElement, unit: string): Splice {
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
  if (closeOnOwnLine) return insertion(lineStart(text, parent.closeStart), lines + eol);
  return insertion(parent.closeStart, `${eol}${lines}${eol}${indent}`);
}

/** Removes an element, with its whole line if nothing else is on it. One of two blank lines around it stays. */
export function removal(text: string, { start, end }: Element): Splice {
  const isBlank = (from: number, to: number): boolean => /^[ \t]*$/.test(text.slice(from, to));
  if (indentAt(text, start) === undefined || !isBlank(end, lineEnd(text, end)))
    return { start, end, text: '' };
  const [from, to] = [lineStart(text, start), nextLine(text, end)];
  const blankBefore = /(\r?\n)[ \t]*\r?\n$/.test(text.slice(0, from));
  const blankAfter = to < text.length && isBlank(to, lineEnd(text, to));
  return { start: from, end: blankBefore && blankAfter ? nextLine(text, to) : to, text: '' };
}

/** Whether a file parts the children of its root by blank lines. */
export function hasGaps(text: string, root: Element): boolean {
  const [first] = root.children;
  return first !== undefined && /\n[ \t]*\r?\n/.test(text.slice(root.openEnd, first.start));
}

/** The indentation of the children of the root. */
export function unitOf(text: string, root: Element): string {
  const indented = root.children.map(({ start }) => indentAt(text, start)).find((indent) => indent);
  return indented ?? '  ';
}

function behindComment(text: string, offset: number): number {
  const line = text.slice(offset, lineEnd(text, offset));
  const comment = /^[ \t]*<!--(?:(?!-->).)*-->/.exec(line)?.[0];
  return offset + (comment?.length ?? 0);
}

function render(element: NewElement, indent: string, unit: string, eol: string): string {
  const { children = [] } = element;
  if (children.length === 0) return indent + inline(element);
  const lines = children.map((child) => render(child, indent + unit, unit, eol));
  return [`${indent}<${startTag(element)}>`, ...lines, `${indent}</${element.name}>`].join(eol);
}

function inline(element: NewElement): string {
  const { name, text, children = [] } = element;
  const inside = (text === undefined ? '' : escapeText(text)) + children.map(inline).join('');
  return inside === '' ? `<${startTag(element)} />` : `<${startTag(element)}>${inside}</${name}>`;
}

function startTag({ name, attributes = {} }: NewElement): string {
  return [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`),
  ].join(' ');
}

/** Escapes a text between two tags. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Escapes a text between two double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
