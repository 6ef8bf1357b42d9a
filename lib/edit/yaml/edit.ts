import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import { Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { insertion, lineEnd, lineEndOf, splice } from '../text.ts';
import type { Reached } from './document.ts';
import { isEmpty, parseYaml, reach } from './document.ts';
import { toPlain } from './plain.ts';

import { columnOf, contentEnd, dashOf, pairEnd, pairStart, styleOf } from './places.ts';
import type { Style } from './render.ts';
import { renderFlow, renderYaml, USUAL } from './render.ts';

/** Objects, arrays, strings, numbers and booleans; intrinsic functions in their long form, `{ Ref: 'X' }`. */
export type Value = unknown;

/**
 * Adds an entry to a map, with the maps on the way to it that are missing.
 *
 * @param path keys from the top to the new one
 * @param existing how many of the first keys must be there
 * @returns the new text; the same text where the key is there, with whichever value
 * @throws Unsure where the place can't be told
 */
export function addYamlEntry(text: string, path: readonly string[], value: Value, existing = 0): string {
  const reached = reach(parseYaml(text), path, existing);
  if (reached.depth === path.length && !isEmpty(reached.node)) return text;
  return splice(text, entrySplices(text, reached, nested(path.slice(reached.depth), value)));
}

/**
 * Sets a scalar, or adds it.
 *
 * @returns the new text; the same text where it has the value
 */
export function setYamlScalar(
  text: string,
  path: readonly string[],
  value: string | number | boolean,
  existing = 0,
): string {
  const { node, depth } = reach(parseYaml(text), path, existing);
  if (depth < path.length || isEmpty(node) || !node?.range) return addYamlEntry(text, path, value);
  if (!isScalar(node) || node.tag !== undefined)
    throw new Unsure(`${path.join('.')} is no plain value`, node.range[0]);
  if (toPlain(node) === value) return text;
  return splice(text, [{ start: node.range[0], end: contentEnd(text, node), text: renderFlow(value) }]);
}

/**
 * Adds an item to a list, behind the others; where the list is missing it is made.
 *
 * @returns the new text; the same text where an item of the same value is there
 * @throws Unsure where something else than a list is there
 */
export function addYamlItem(text: string, path: readonly string[], value: Value, existing = 0): string {
  const document = parseYaml(text);
  const reached = reach(document, path, existing);
  const { node } = reached;
  if (reached.depth < path.length || isEmpty(node)) return addYamlEntry(text, path, [value]);
  if (!isSeq(node)) throw new Unsure(`${path.join('.')} is no list`, node?.range?.[0] ?? 0);
  const same = node.items.some((item) => JSON.stringify(toPlain(item, document)) === JSON.stringify(value));
  return same ? text : splice(text, [itemSplice(text, node, value, reached)]);
}

const nested = (keys: readonly string[], value: Value): Value =>
  keys.reduceRight((inner, key) => ({ [key]: inner }), value);

function entrySplices(text: string, reached: Reached, entries: Value): Splice[] {
  const { node, pair, above } = reached;
  const around = isMap(node) && node.items.length > 0 ? node : above.at(-1);
  if (isMap(node) && node.items.length > 0)
    return [node.flow === true ? flowSplice(text, node, entries) : behindLast(text, node, entries, above)];
  const style = around ? styleOf(text, around, above) : USUAL;
  if (pair === undefined) {
    if (!isEmpty(node)) throw new Unsure('the file holds no map', node?.range?.[0] ?? 0);
    const lines = onNewLines(text, renderYaml(entries, style)) + lineEndOf(text);
    return [insertion(text.length, /(^|\n)$/.test(text) ? lines.replace(/^\r?\n/, '') : lines)];
  }
  if (!isMap(node) && !isEmpty(node))
    throw new Unsure('something else than a map is here', node?.range?.[0] ?? 0);
  if (around?.flow === true) throw new Unsure('the map is written between braces', pairStart(pair));
  return belowKey(text, pair, node, entries, style);
}

/** A map whose last entry ends somewhere gets the new one on the next line. */
function behindLast(text: string, map: YAMLMap, entries: Value, above: readonly YAMLMap[]): Splice {
  const pairs = map.items as Pair<Node, Node | null>[];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) throw new Unsure('the map is empty', map.range?.[0] ?? 0);
  const indent = columnOf(text, pairStart(first));
  const at = lineEnd(text, pairEnd(text, last));
  return insertion(at, onNewLines(text, renderYaml(entries, styleOf(text, map, above), indent)));
}

/** `Events:` and `Events: {}` get their first entry below them. */
function belowKey(
  text: string,
  pair: Pair<Node, Node | null>,
  node: Node | null | undefined,
  entries: Value,
  style: Style,
): Splice[] {
  const indent = columnOf(text, pairStart(pair));
  const lines = renderYaml(entries, style, indent + (Array.isArray(entries) ? style.dash : style.step));
  const [start = 0, end = 0] = (isMap(node) ? node.range : undefined) ?? [];
  if (!isMap(node)) return [insertion(lineEnd(text, pairEnd(text, pair)), onNewLines(text, lines))];
  const spaces = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return [{ start: start - spaces, end, text: '' }, insertion(lineEnd(text, end), onNewLines(text, lines))];
}

function flowSplice(text: string, map: YAMLMap, entries: Value): Splice {
  const inside = renderFlow(entries).replace(/^\{\s*|\s*\}$/g, '');
  const end = pairEnd(text, map.items.at(-1) as Pair<Node, Node | null>);
  return insertion(end, `, ${inside}`);
}

function itemSplice(text: string, seq: YAMLSeq, value: Value, { above }: Reached): Splice {
  const [start = 0] = seq.range ?? [];
  const last = seq.items.at(-1) as Node | undefined;
  const dash = dashOf(seq);
  if (dash === undefined)
    return last
      ? insertion(contentEnd(text, last), `, ${renderFlow(value)}`)
      : insertion(text.indexOf('[', start) + 1, renderFlow(value));
  const style = above[0] ? styleOf(text, above.at(-1) ?? above[0], above) : USUAL;
  const lines = renderYaml([value], style, columnOf(text, dash));
  return insertion(lineEnd(text, contentEnd(text, seq)), onNewLines(text, lines));
}

const onNewLines = (text: string, lines: string): string => {
  const eol = lineEndOf(text);
  return eol + lines.split('\n').join(eol);
};
