import { isDeepStrictEqual } from 'node:util';
import type { Document, Node } from 'yaml';
import { isNode, isSeq, visit } from 'yaml';
import { Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { lineEnd, lineStart, nextLine, splice } from '../text.ts';
import type { YamlPair } from './yaml-document.ts';
import { parseYaml, reach } from './yaml-document.ts';
import type { YamlValue } from './edit-yaml.ts';
import { normalized } from './intrinsic-forms.ts';
import { behindComments, columnOf, contentEnd, endsWithKeptText, pairEnd, pairStart } from './yaml-places.ts';
import { toPlain } from './plain-data.ts';

/**
 * Removes an entry from a map; if it is the only one, also the key of the map.
 *
 * @param expected the value it must have
 * @returns the new text; the same text if the key does not exist
 * @throws Unsure if it has another value, a comment would be removed, or it is not on separate lines
 */
export function removeYamlEntry(text: string, path: readonly string[], expected: YamlValue): string {
  const document = parseYaml(text);
  const { node, pair, depth } = reach(document, path);
  if (depth < path.length || pair === undefined) return text;
  if (!isSame(node, expected, document))
    throw new Unsure(`${path.join('.')} has changed since it was generated`, pairStart(pair));
  return splice(text, [removalOf(text, document, path)]);
}

/** Removes an item from a list; if it is the only one, also the list. Otherwise like `removeYamlEntry`. */
export function removeYamlItem(text: string, path: readonly string[], expected: YamlValue): string {
  const document = parseYaml(text);
  const { node, depth } = reach(document, path);
  if (depth < path.length || !isSeq(node)) return text;
  const at = node.items.findIndex((item) => isSame(item, expected, document));
  if (at < 0) return text;
  if (node.items.length === 1) return splice(text, [removalOf(text, document, path)]);
  const token = node.srcToken?.type === 'block-seq' ? node.srcToken.items[at] : undefined;
  const dash = token?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
  const item = node.items[at] as Node;
  if (dash === undefined) throw new Unsure('the list is in brackets', node.range?.[0] ?? 0);
  return splice(text, [ownLines(text, dash, contentEnd(text, item), item)]);
}

function isSame(node: unknown, expected: YamlValue, document: Document.Parsed): boolean {
  return isDeepStrictEqual(normalized(toPlain(node, document)), normalized(expected));
}

function removalOf(text: string, document: Document.Parsed, path: readonly string[]): Splice {
  const { pair, above } = reach(document, path);
  const map = above.at(-1);
  if (pair === undefined || map === undefined) throw new Unsure(`${path.join('.')} does not exist`, 0);
  if (map.items.length === 1 && path.length > 1) return removalOf(text, document, path.slice(0, -1));
  if (map.flow === true) throw new Unsure('the entry is in braces', pairStart(pair));
  const lines = ownLines(text, pairStart(pair), pairEnd(text, pair), pair);
  // The blank lines that part it from its neighbour go with it, but not those that are part of the text before.
  const previous = (map.items as YamlPair[])[map.items.indexOf(pair) - 1];
  if (previous === undefined || endsWithKeptText(text, previous.value))
    return { ...lines, end: behindBlank(text, lines.end) };
  return { ...lines, start: beforeBlank(text, lines.start) };
}

function ownLines(text: string, start: number, end: number, node: Node | YamlPair): Splice {
  const from = lineStart(text, start);
  const above = text.slice(lineStart(text, Math.max(from - 1, 0)), from).trim();
  const commented = behindComments(text, end, columnOf(text, start)) > lineEnd(text, end);
  if (commented || hasComment(node) || (from > 0 && above.startsWith('#')))
    throw new Unsure('a comment is in or above the text to remove', start);
  if (text.slice(from, start).trim() !== '' || text.slice(end, lineEnd(text, end)).trim() !== '')
    throw new Unsure('its line contains something else', start);
  return { start: from, end: nextLine(text, end), text: '' };
}

function hasComment(root: Node | YamlPair): boolean {
  let found = false;
  const look = (node: { comment?: string | null | undefined; commentBefore?: string | null | undefined }) => {
    found ||= Boolean(node.comment ?? node.commentBefore);
  };
  visit(root as Node, {
    Node: (_, node) => {
      if (isNode(node)) look(node);
    },
  });
  return found;
}

function beforeBlank(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const previous = lineStart(text, at - 1 - (text.startsWith('\r\n', at - 2) ? 1 : 0));
    if (previous >= at || text.slice(previous, at).trim() !== '') return at;
    at = previous;
  }
  return at;
}

function behindBlank(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
}
