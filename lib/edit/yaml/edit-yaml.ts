import { isDeepStrictEqual } from 'node:util';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import { Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { insertion, lineEndOf, splice } from '../text.ts';
import type { PathTarget, YamlPair } from './yaml-document.ts';
import { isEmpty, parseYaml, reach } from './yaml-document.ts';
import { insertIntoFlow } from './yaml-flow.ts';
import { normalized } from './intrinsic-forms.ts';
import { toPlain } from './plain-data.ts';
import {
  aboveComments,
  behindComments,
  colonEnd,
  columnOf,
  contentEnd,
  dashOf,
  hasGaps,
  pairEnd,
  pairStart,
  styleOf,
} from './yaml-places.ts';
import type { YamlStyle } from './render-yaml.ts';
import { isBlock, renderEntries, renderInline, renderYaml, USUAL } from './render-yaml.ts';

/** Objects, arrays, strings, numbers and booleans; intrinsic functions in their long form, `{ Ref: 'X' }`. */
export type YamlValue = unknown;

/** The value at a path, as plain data; undefined if there is none. */
export function readYamlAt(text: string, path: readonly string[]): YamlValue {
  const document = parseYaml(text);
  const { node, depth } = reach(document, path);
  return depth < path.length ? undefined : toPlain(node, document);
}

/**
 * Adds an entry to a map, and creates the maps on its path that are missing.
 *
 * @param path keys from the top to the new one
 * @param existing how many of the first keys must exist
 * @param order keys in the order that they should have; without one, the new entry is the last
 * @returns the new text; the same text if the key exists, whatever its value
 * @throws Unsure if the place cannot be determined
 */
export function addYamlEntry(
  text: string,
  path: readonly string[],
  value: YamlValue,
  existing = 0,
  order: readonly string[] = [],
): string {
  const reached = reach(parseYaml(text), path, existing);
  if (reached.depth === path.length && !isEmpty(reached.node)) return text;
  return splice(text, entrySplices(text, reached, nested(path.slice(reached.depth), value), order));
}

/**
 * Adds an item to a list, after the others; a missing list is created.
 *
 * @returns the new text; the same text if there is an equal item
 * @throws Unsure if the value is not a list
 */
export function addYamlItem(text: string, path: readonly string[], value: YamlValue, existing = 0): string {
  const document = parseYaml(text);
  const reached = reach(document, path, existing);
  const { node } = reached;
  if (reached.depth < path.length || isEmpty(node)) return addYamlEntry(text, path, [value]);
  if (!isSeq(node)) throw new Unsure(`${path.join('.')} is not a list`, node?.range?.[0] ?? 0);
  const wanted = normalized(value);
  const same = node.items.some((item) => isDeepStrictEqual(normalized(toPlain(item, document)), wanted));
  return same ? text : splice(text, itemSplices(text, node, value, reached));
}

const nested = (keys: readonly string[], value: YamlValue): YamlValue =>
  keys.reduceRight((inner, key) => ({ [key]: inner }), value);

/** @param value is added where the path ended: as entries of an existing map, or as the value of an empty key */
function entrySplices(
  text: string,
  { node, pair, above }: PathTarget,
  value: YamlValue,
  order: readonly string[],
): Splice[] {
  if (isMap(node) && node.flow === true && (node.items.length > 0 || above.at(-1)?.flow === true))
    return insertIntoFlow(text, node, renderEntries(value as object));
  if (isMap(node) && node.items.length > 0) return [besideKin(text, node, value, above, order)];
  if (!isMap(node) && !isEmpty(node)) throw new Unsure('the value is not a map', node?.range?.[0] ?? 0);
  if (pair === undefined) return [atTheEnd(text, value)];
  const around = above.at(-1);
  if (!isBlock(value) || around?.flow === true)
    return [insertion(colonEnd(pair), ` ${renderInline(value, around?.flow === true ? 'flow' : 'block')}`)];
  return belowKey(text, pair, node, value, around ? styleOf(text, around, above) : USUAL);
}

/** A file with nothing in it but comments gets its first entry. */
function atTheEnd(text: string, value: YamlValue): Splice {
  if (/^\.\.\./m.test(text))
    throw new Unsure('the document has an end marker (...) but no content', text.search(/^\.\.\./m));
  const lines = onNewLines(text, renderYaml(value, USUAL)) + lineEndOf(text);
  return insertion(text.length, /(^\uFEFF?|\n)$/.test(text) ? lines.replace(/^\r?\n/, '') : lines);
}

/** After the entry that precedes it in the wanted order, or else before the one that follows, or else the last. */
function besideKin(
  text: string,
  map: YAMLMap,
  value: YamlValue,
  above: readonly YAMLMap[],
  order: readonly string[],
): Splice {
  const pairs = map.items as YamlPair[];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) throw new Unsure('the map is empty', map.range?.[0] ?? 0);
  const at = order.indexOf(Object.keys(value as object)[0] ?? '');
  const [before, after] = at < 0 ? [[], []] : [order.slice(0, at), order.slice(at + 1)];
  const previous = pairs.findLast((pair) => before.includes(keyOf(pair)));
  const next = previous ? undefined : pairs.find((pair) => after.includes(keyOf(pair)));
  const indent = columnOf(text, pairStart(first));
  const lines = renderYaml(value, styleOf(text, map, above), indent);
  const gap = hasGaps(text, map) ? lineEndOf(text) : '';
  if (next !== undefined)
    return insertion(aboveComments(text, next, ' '.repeat(indent)), inLines(text, lines) + gap);
  const end = behindComments(text, pairEnd(text, previous ?? last), indent);
  return insertion(end, gap + onNewLines(text, lines));
}

const keyOf = ({ key }: YamlPair): string => (isScalar(key) ? String(key.value) : '');

/** `Events:` and `Events: {}` get their first entry below them. */
function belowKey(
  text: string,
  pair: YamlPair,
  node: Node | null | undefined,
  value: YamlValue,
  style: YamlStyle,
): Splice[] {
  const indent = columnOf(text, pairStart(pair));
  const lines = onNewLines(
    text,
    renderYaml(value, style, indent + (Array.isArray(value) ? style.dash : style.step)),
  );
  if (!isMap(node)) return [insertion(behindComments(text, colonEnd(pair), indent), lines)];
  const [start, end] = [colonEnd(pair), node.range?.[1] ?? 0];
  if (text.slice(start, end).replace(/\s/g, '') !== '{}') throw new Unsure('the braces are not empty', start);
  return [{ start, end, text: '' }, insertion(behindComments(text, end, indent), lines)];
}

function itemSplices(text: string, seq: YAMLSeq, value: YamlValue, { above }: PathTarget): Splice[] {
  const dash = dashOf(seq);
  if (dash === undefined) return insertIntoFlow(text, seq, renderInline(value));
  const map = above.at(-1);
  const column = columnOf(text, dash);
  const lines = renderYaml([value], map ? styleOf(text, map, above) : USUAL, column);
  return [insertion(behindComments(text, contentEnd(text, seq), column), onNewLines(text, lines))];
}

const onNewLines = (text: string, lines: string): string => {
  const eol = lineEndOf(text);
  return eol + lines.split('\n').join(eol);
};

/** Whole lines, the last one ended. */
const inLines = (text: string, lines: string): string =>
  lines.split('\n').join(lineEndOf(text)) + lineEndOf(text);
