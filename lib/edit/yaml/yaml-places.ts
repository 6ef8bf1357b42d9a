import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import { lineEnd, lineStart, nextLine } from '../text.ts';
import type { YamlPair } from './yaml-document.ts';
import { isEmpty } from './yaml-document.ts';
import type { YamlStyle } from './render-yaml.ts';
import { USUAL } from './render-yaml.ts';

/** How many characters are before an offset on its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

const isSpace = ({ type }: { type: string }): boolean =>
  type === 'space' || type === 'newline' || type === 'comment';

/** The start of a pair: its key, or the `?` before it. */
export function pairStart(pair: YamlPair): number {
  const token = pair.srcToken?.start.find((each) => !isSpace(each));
  return token?.offset ?? pair.key.range?.[0] ?? 0;
}

/** The offset of the `-` of the first item of a sequence. */
export function dashOf(seq: YAMLSeq): number | undefined {
  const source = seq.srcToken;
  if (source?.type !== 'block-seq') return undefined;
  return source.items[0]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** The offset after the colon of a pair, or after its key if it has none. */
export function colonEnd(pair: YamlPair): number {
  const token = pair.srcToken?.sep?.findLast((each) => !isSpace(each));
  return token ? token.offset + token.source.length : (pair.key.range?.[1] ?? 0);
}

/** The offset after the value of a pair, or after its colon if it has none. */
export const pairEnd = (text: string, pair: YamlPair): number =>
  pair.value && !isEmpty(pair.value) ? contentEnd(text, pair.value) : colonEnd(pair);

/** The offset after the content of a node, without the comments and blank lines that follow. */
export function contentEnd(text: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isCollection(node) && node.flow !== true && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    if (isPair(last)) return pairEnd(text, last as YamlPair);
    return contentEnd(text, last as Node);
  }
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
    return blockScalarEnd(text, start, end);
  return end;
}

/**
 * If its header contains `+`, all blank lines at its end belong to a block scalar; or else those with a larger
 * indent.
 */
function blockScalarEnd(text: string, start: number, end: number): number {
  const headerEnd = lineEnd(text, start);
  const kept = text.slice(start, headerEnd).includes('+');
  const lines = text.slice(headerEnd, end);
  const indent = /^ *(?=[^ \r\n])/m.exec(lines)?.[0].length ?? 0;
  const blank = new RegExp(kept ? '(\\r\\n|\\n|\\r)$' : `((\\r\\n|\\n|\\r) {0,${indent}})+$`);
  return end - (blank.exec(lines)?.[0].length ?? 0);
}

/** The end of a line, after the following comments that are indented deeper than a column: they belong to it. */
export function behindComments(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (let at = nextLine(text, end); at < text.length && at > end; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = /^ *(?=#)/.exec(line)?.[0].length;
    if (indent !== undefined && indent > column) end = lineEnd(text, at);
    else if (line.trim() !== '') break;
  }
  return end;
}

/** The start of the comments that end on the line before a pair. With a larger indent, a `#` may be part of a text. */
export function aboveComments(text: string, pair: YamlPair, indent: string): number {
  let at = lineStart(text, pairStart(pair));
  for (;;) {
    const before = lineStart(text, Math.max(at - (text.startsWith('\r\n', at - 2) ? 2 : 1), 0));
    if (before === at || !text.startsWith(`${indent}#`, before)) return at;
    at = before;
  }
}

/** Whether the last two entries of a block map have a blank line between them, and another one does no harm. */
export function hasGaps(text: string, map: YAMLMap): boolean {
  const [before, last] = (map.items as YamlPair[]).slice(-2);
  if (before === undefined || last === undefined || endsWithKeptText(text, last.value)) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(pairEnd(text, before), pairStart(last)));
}

/** All blank lines after a text with `|+` are part of it. */
export function endsWithKeptText(text: string, node: Node | null): boolean {
  if (isCollection(node)) {
    const last: unknown = node.items.at(-1);
    return endsWithKeptText(text, isPair(last) ? (last as YamlPair).value : ((last ?? null) as Node | null));
  }
  const isBlockScalar = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  const start = node?.range?.[0] ?? 0;
  return isBlockScalar && text.slice(start, lineEnd(text, start)).includes('+');
}

/**
 * The style around a map: that of its children first, then that of its parents and their children.
 *
 * @param above the containing maps, the outermost first
 */
export function styleOf(text: string, map: YAMLMap, above: readonly YAMLMap[]): YamlStyle {
  const near = [map, ...[...above].reverse()];
  const step = firstOf(near, (each) => stepIn(text, each)) ?? USUAL.step;
  return { step, dash: firstOf(near, (each) => dashIn(text, each)) ?? step };
}

function firstOf<T>(maps: readonly YAMLMap[], read: (map: YAMLMap) => T | undefined): T | undefined {
  for (const map of maps) {
    const found = read(map) ?? firstOf(childMaps(map), read);
    if (found !== undefined) return found;
  }
  return undefined;
}

const childMaps = (map: YAMLMap): YAMLMap[] =>
  (map.items as YamlPair[]).map(({ value }) => value).filter((value): value is YAMLMap => isMap(value));

function stepIn(text: string, map: YAMLMap): number | undefined {
  if (map.flow === true) return undefined;
  for (const pair of map.items as YamlPair[]) {
    const first =
      isMap(pair.value) && pair.value.flow !== true
        ? (pair.value.items[0] as YamlPair | undefined)
        : undefined;
    if (first === undefined) continue;
    const step = columnOf(text, pairStart(first)) - columnOf(text, pairStart(pair));
    if (step > 0) return step;
  }
  return undefined;
}

function dashIn(text: string, map: YAMLMap): number | undefined {
  for (const pair of map.items as YamlPair[]) {
    const dash = isSeq(pair.value) ? dashOf(pair.value) : undefined;
    if (dash !== undefined) return Math.max(columnOf(text, dash) - columnOf(text, pairStart(pair)), 0);
  }
  return undefined;
}
