import type { Node } from 'jsonc-parser';
import { createScanner, findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { orRefuse, Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { indentAt, insertion, lineEndOf, lineIndent, splice } from '../text.ts';
import { offsetIn, parseJson } from './parse-json.ts';

/** jsonc-parser's SyntaxKind, which is a const enum and cannot be imported. */
const SyntaxKind = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, trivia: 15 } as const;

/** Keys of objects; the index of an array's item. */
export type JsonPath = readonly (string | number)[];

/**
 * Sets a value, and creates the objects on its path that are missing.
 *
 * @param text JSON, with comments and trailing commas if the file has them
 * @param existing how many of the first keys of the path must exist
 * @returns the new text; the same text if it has the value
 * @throws EditRefused if the text is not JSON, or the path leads through something other than an object
 */
export function setJson(text: string, path: JsonPath, value: unknown, existing = 0): string {
  return orRefuse(text, inWords(path, value), () => {
    const root = parseJson(text);
    const node = findNodeAtLocation(root, [...path]);
    if (node === undefined) return addJsonEntry(text, path, value, existing);
    if (JSON.stringify(getNodeValue(node)) === JSON.stringify(value)) return text;
    const start = offsetIn(text, node);
    const inserted = render(text, root, value, lineIndent(text, start));
    return splice(text, [{ start, end: start + node.length, text: inserted }]);
  });
}

const inWords = (path: JsonPath, value: unknown): string =>
  `set ${path.join('.')} to ${JSON.stringify(value)}`;

/** Adds an entry to an object. An existing one stays, whatever its value. Otherwise like `setJson`. */
export function addJsonEntry(text: string, path: JsonPath, value: unknown, existing = 0): string {
  return orRefuse(text, inWords(path, value), () => {
    const root = parseJson(text);
    let [depth, node] = [0, root];
    for (; depth < path.length; depth++) {
      const child = findNodeAtLocation(root, path.slice(0, depth + 1));
      if (child === undefined) break;
      refuseTwice(text, node, path[depth]);
      node = child;
    }
    if (depth === path.length) return text;
    if (depth < existing)
      throw new Unsure(`${path.slice(0, existing).join('.')} does not exist`, offsetIn(text, node));
    if (node.type !== 'object') throw new Unsure('the value is not an object', offsetIn(text, node));
    const [key, ...missing] = path.slice(depth).map(String);
    const inner = missing.reduceRight<unknown>((each, name) => ({ [name]: each }), value);
    return splice(text, addChild(text, root, node, inner, key));
  });
}

/** Readers may differ in which of two keys with the same name they use. */
function refuseTwice(text: string, { children = [] }: Node, key: string | number | undefined): void {
  const same = children.filter(
    ({ type, children: [name] = [] }) => type === 'property' && name?.value === key,
  );
  const [, second] = same;
  if (second) throw new Unsure(`the key ${String(key)} exists twice`, offsetIn(text, second));
}

/**
 * Adds an item to an array, after the others; a missing array is created.
 *
 * @returns the new text; the same text if there is an equal item
 */
export function addJsonItem(text: string, path: JsonPath, value: unknown, existing = 0): string {
  return orRefuse(text, inWords([...path, '[]'], value), () => {
    const root = parseJson(text);
    const node = findNodeAtLocation(root, [...path]);
    if (node === undefined) return addJsonEntry(text, path, [value], existing);
    if (node.type !== 'array') throw new Unsure('the value is not a list', offsetIn(text, node));
    const same = node.children?.some((item) => JSON.stringify(getNodeValue(item)) === JSON.stringify(value));
    return same ? text : splice(text, addChild(text, root, node, value));
  });
}

function addChild(text: string, root: Node, parent: Node, value: unknown, key?: string): Splice[] {
  const label = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const last = parent.children?.at(-1);
  if (last === undefined) return intoEmpty(text, root, parent, label, value);
  const [start, end] = [offsetIn(text, last), offsetIn(text, last) + last.length];
  const indent = indentAt(text, start);
  const { comma, afterComma, afterComments } = behind(text, end);
  const commas = comma ? [] : [insertion(end, ',')];
  const closing = comma ? ',' : '';
  if (indent === undefined) {
    const entry = onOneLine(label, value, isSpaced(text, parent));
    return [
      ...commas,
      insertion(afterComma, entry.replace(/^(?=\S)/, isSpaced(text, parent) ? ' ' : '') + closing),
    ];
  }
  const line = `${lineEndOf(text)}${indent}${label}${render(text, root, value, indent)}`;
  return [...commas, insertion(afterComments, line + closing)];
}

function intoEmpty(text: string, root: Node, parent: Node, label: string, value: unknown): Splice[] {
  const start = offsetIn(text, parent) + 1;
  const inside = text.slice(start, start + parent.length - 2);
  if (parent !== root && !/[\r\n]/.test(text.trim())) {
    const spaced = isSpaced(text, root);
    const entry = onOneLine(label, value, spaced);
    const place = { start, end: start + inside.length };
    if (inside.trim() === '') return [{ ...place, text: spaced ? ` ${entry} ` : entry }];
  }
  const indent = lineIndent(text, start);
  const inner = indent + unitOf(text, root);
  const eol = lineEndOf(text);
  const entry = `${eol}${inner}${label}${render(text, root, value, inner)}`;
  if (/[\r\n]/.test(inside)) return [insertion(start + inside.trimEnd().length, entry)];
  // After a comment, the new line replaces the spaces before the brace.
  return [{ start: start + inside.trimEnd().length, end: start + inside.length, text: entry + eol + indent }];
}

/** Whether a comma follows a value, and the offsets after it and after the comments on its line. */
function behind(text: string, end: number): { comma: boolean; afterComma: number; afterComments: number } {
  const scanner = createScanner(text, false);
  scanner.setPosition(end);
  let [comma, afterComma, afterComments, sameLine] = [false, end, end, true];
  for (;;) {
    const kind: number = scanner.scan();
    const tokenEnd = scanner.getTokenOffset() + scanner.getTokenLength();
    if (kind === SyntaxKind.comma) {
      comma = true;
      [afterComma, afterComments, sameLine] = [tokenEnd, tokenEnd, true];
    } else if (kind === SyntaxKind.lineBreak) sameLine = false;
    else if (kind === SyntaxKind.lineComment || kind === SyntaxKind.blockComment) {
      if (sameLine) afterComments = tokenEnd;
    } else if (kind !== SyntaxKind.trivia) return { comma, afterComma, afterComments };
  }
}

/** Whether a space follows the colons, or the commas, of an object or list. */
export function isSpaced(text: string, parent: Node): boolean {
  const written = text.slice(offsetIn(text, parent), offsetIn(text, parent) + parent.length);
  return !/":\S|[^"],["\d[{]/.test(written);
}

/** `"a": { "b": [1, 2] }`, or without the spaces. */
export function onOneLine(label: string, value: unknown, spaced: boolean): string {
  return (spaced ? label : label.trimEnd()) + (spaced ? spacedJson(value) : JSON.stringify(value));
}

function spacedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spacedJson(item)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

export function render(text: string, root: Node, value: unknown, indent: string): string {
  const lines = JSON.stringify(value, null, unitOf(text, root)).split('\n');
  return lines.join(lineEndOf(text) + indent);
}

/** The indentation of the entries of the top-level object. */
function unitOf(text: string, root: Node): string {
  const indents = (root.children ?? []).map((child) => indentAt(text, offsetIn(text, child)));
  return indents.find((indent) => indent) ?? '  ';
}
