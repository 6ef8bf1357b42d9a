import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import { lineEnd, lineStart } from '../text.ts';
import { isEmpty } from './document.ts';
import type { Style } from './render.ts';
import { USUAL } from './render.ts';

type AnyPair = Pair<Node, Node | null>;

/** How many characters are before an offset on its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

const isSpace = ({ type }: { type: string }): boolean =>
  type === 'space' || type === 'newline' || type === 'comment';

/** Where a pair begins: at its key, or at the `?` before it. */
export function pairStart(pair: AnyPair): number {
  const token = pair.srcToken?.start.find((each) => !isSpace(each));
  return token?.offset ?? pair.key.range?.[0] ?? 0;
}

/** Where the `-` of a sequence's first item is. */
export function dashOf(seq: YAMLSeq): number | undefined {
  const source = seq.srcToken;
  if (source?.type !== 'block-seq') return undefined;
  return source.items[0]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** Behind the last character of a pair's value, or of its colon where it has none. */
export function pairEnd(text: string, pair: AnyPair): number {
  if (!isEmpty(pair.value) && pair.value) return contentEnd(text, pair.value);
  const token = pair.srcToken?.sep?.findLast((each) => !isSpace(each));
  return token ? token.offset + token.source.length : (pair.key.range?.[1] ?? 0);
}

/** Behind the last character of a node's content: comments and blank lines that follow are not its own. */
export function contentEnd(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isCollection(node) && node.flow !== true && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return pairEnd(text, last as AnyPair);
    return contentEnd(text, last as Node);
  }
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
    return blockScalarEnd(text, start, end);
  return end;
}

/** With `+` in its header all blank lines at its end belong to a block scalar, otherwise none. */
function blockScalarEnd(text: string, start: number, end: number): number {
  const header = text.slice(start, lineEnd(text, start));
  if (header.includes('+')) return end - (/(\r\n|\n|\r)$/.exec(text.slice(start, end))?.[0].length ?? 0);
  return start + text.slice(start, end).trimEnd().length;
}

/**
 * The style around a map: of its own children first, then of the maps above it and of theirs.
 *
 * @param above the maps around it, the outermost first
 */
export function styleOf(text: string, map: YAMLMap, above: readonly YAMLMap[]): Style {
  const near = [map, ...[...above].reverse()];
  const step = firstOf(near, (each) => stepIn(text, each)) ?? USUAL.step;
  return { step, dash: firstOf(near, (each) => dashIn(text, each)) ?? USUAL.dash };
}

function firstOf<T>(maps: readonly YAMLMap[], read: (map: YAMLMap) => T | undefined): T | undefined {
  for (const map of maps) {
    const found = read(map) ?? firstOf(childMaps(map), read);
    if (found !== undefined) return found;
  }
  return undefined;
}

const childMaps = (map: YAMLMap): YAMLMap[] =>
  (map.items as AnyPair[]).map(({ value }) => value).filter((value): value is YAMLMap => isMap(value));

function stepIn(text: string, map: YAMLMap): number | undefined {
  if (map.flow === true) return undefined;
  for (const pair of map.items as AnyPair[]) {
    const first =
      isMap(pair.value) && pair.value.flow !== true
        ? (pair.value.items[0] as AnyPair | undefined)
        : undefined;
    if (first === undefined) continue;
    const step = columnOf(text, pairStart(first)) - columnOf(text, pairStart(pair));
    if (step > 0) return step;
  }
  return undefined;
}

function dashIn(text: string, map: YAMLMap): number | undefined {
  for (const pair of map.items as AnyPair[]) {
    const dash = isSeq(pair.value) ? dashOf(pair.value) : undefined;
    if (dash !== undefined) return Math.max(columnOf(text, dash) - columnOf(text, pairStart(pair)), 0);
  }
  return undefined;
}
