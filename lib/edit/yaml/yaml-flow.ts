import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { isPair } from 'yaml';
import { Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { indentAt, insertion, lineEnd, lineEndOf } from '../text.ts';
import type { YamlPair } from './yaml-document.ts';
import { contentEnd, pairEnd, pairStart } from './yaml-places.ts';

/**
 * Adds an entry after the others between `{` and `}` or `[` and `]`, on a separate line if the last one is.
 *
 * @param entry text of the entry
 */
export function insertIntoFlow(text: string, collection: YAMLMap | YAMLSeq, entry: string): Splice[] {
  const last: unknown = collection.items.at(-1);
  const [start = 0, end = 0] = collection.range ?? [];
  if (last === undefined) {
    const open = /[[{]/.exec(text.slice(start, end))?.index ?? 0;
    const inside = text.slice(start + open + 1, end - 1);
    if (inside.trim() !== '') throw new Unsure('a comment is between the braces', start);
    const spaced = text[start + open] === '{' ? ` ${entry} ` : entry;
    return [{ start: start + open + 1, end: end - 1, text: spaced }];
  }
  const [lastStart, lastEnd] = isPair(last)
    ? [pairStart(last as YamlPair), pairEnd(text, last as YamlPair)]
    : [(last as Node).range?.[0] ?? 0, contentEnd(text, last as Node)];
  const indent = indentAt(text, lastStart);
  const rest = /^([ \t]*,)?[ \t]*(#.*)?$/.exec(text.slice(lastEnd, lineEnd(text, lastEnd)));
  if (indent === undefined || rest === null) return [insertion(lastEnd, `, ${entry}`)];
  const comma = rest[1] !== undefined;
  const line = `${lineEndOf(text)}${indent}${entry}${comma ? ',' : ''}`;
  return [...(comma ? [] : [insertion(lastEnd, ',')]), insertion(lineEnd(text, lastEnd), line)];
}
