import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, parseDocument, visit } from 'yaml';
import { Unsure } from '../refused.ts';
import { isIntrinsicKey } from './intrinsic-forms.ts';

export type YamlPair = Pair<Node, Node | null>;

/** Short forms of CloudFormation's intrinsic functions. */
const INTRINSIC_FUNCTIONS = (
  'Ref Condition Transform Sub GetAtt If Equals And Or Not Join Select Split FindInMap ImportValue Base64 Cidr GetAZs ' +
  'Length ToJsonString ForEach'
).split(' ');

const customTags = INTRINSIC_FUNCTIONS.flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: 'map' as const },
  { tag: `!${name}`, collection: 'seq' as const },
]);

/** The document that was read last: an edit looks at it more than once, and never changes it. */
let last: { readonly text: string; readonly document: Document.Parsed } | undefined;

/**
 * A YAML file for an edit: every scalar stays text, so that a key `Y` does not become a boolean, nor 012 a number.
 *
 * @throws Unsure if it cannot be read, or contains more than one document
 */
export function parseYaml(text: string): Document.Parsed {
  if (last?.text !== text) last = { text, document: readDocument(text) };
  return last.document;
}

function readDocument(text: string): Document.Parsed {
  const options = {
    customTags: (tags: unknown[]) => [...tags, ...customTags] as never[],
    keepSourceTokens: true,
    logLevel: 'silent',
    schema: 'failsafe',
    // The parser compares every key with all keys before it, which doubles the time for 4,000 resources.
    uniqueKeys: false,
  } as const;
  const documents = parseAllDocuments(text, options);
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return parseDocument(text, options);
  const [error] = document.errors;
  if (error)
    throw new Unsure(`the YAML cannot be read: ${error.message.split(/ at line|\n/)[0] ?? ''}`, error.pos[0]);
  if (second) throw new Unsure('the file contains more than one YAML document', second.range[0]);
  refuseDuplicates(document.contents);
  return document;
}

function refuseDuplicates(node: unknown): void {
  if (isSeq(node)) node.items.forEach(refuseDuplicates);
  if (!isMap(node)) return;
  const keys = new Set<unknown>();
  for (const { key, value } of node.items as YamlPair[]) {
    if (isScalar(key) && keys.has(key.value))
      throw new Unsure('the YAML cannot be read: Map keys must be unique', key.range?.[0] ?? 0);
    if (isScalar(key)) keys.add(key.value);
    refuseDuplicates(key);
    refuseDuplicates(value);
  }
}

/** The end of a path: the node, and the pair that contains it. */
export interface PathTarget {
  readonly node: Node | null | undefined;
  readonly pair: YamlPair | undefined;
  /** The maps on the way, the outermost first. */
  readonly above: readonly YAMLMap[];
  /** How many steps of the path are there. */
  readonly depth: number;
}

/**
 * Follows a path as far as it exists.
 *
 * @param existing how many of its first keys must exist
 * @throws Unsure if they are not, or the path leads through an alias, an intrinsic function, or what an alias stands
 *   for elsewhere
 */
export function reach(document: Document.Parsed, path: readonly string[], existing = 0): PathTarget {
  const aliased = anchorsInUse(document);
  let reached: PathTarget = { node: document.contents, pair: undefined, above: [], depth: 0 };
  for (;;) {
    const { node, above, depth } = reached;
    const key = path[depth];
    refuseShared(reached, aliased);
    if (key !== undefined || isSeq(node)) refuseIntrinsic(reached);
    const next = key !== undefined && isMap(node) ? pairOf(node, key) : undefined;
    if (key === undefined || !isMap(node) || next === undefined) {
      if (key !== undefined && isMap(node)) refuseMerged(node, document, key);
      if (depth < existing) throw missing(path.slice(0, existing), reached);
      return reached;
    }
    reached = { node: next.value, pair: next, above: [...above, node], depth: depth + 1 };
  }
}

const missing = (path: readonly string[], { pair }: PathTarget): Unsure =>
  new Unsure(`${path.join('.')} does not exist`, pair?.key.range?.[0] ?? 0);

export function pairOf(map: YAMLMap, key: string): YamlPair | undefined {
  return (map.items as YamlPair[]).find((pair) => isScalar(pair.key) && pair.key.value === key);
}

const anchors = new WeakMap<Document.Parsed, ReadonlySet<string>>();

function anchorsInUse(document: Document.Parsed): ReadonlySet<string> {
  const known = anchors.get(document);
  if (known !== undefined) return known;
  const names = new Set<string>();
  visit(document, { Alias: (_, { source }) => void names.add(source) });
  anchors.set(document, names);
  return names;
}

function refuseShared({ node, pair }: PathTarget, aliased: ReadonlySet<string>): void {
  const offset = pair?.key.range?.[0] ?? 0;
  if (isAlias(node)) throw new Unsure(`the value is an alias, *${node.source}`, offset);
  const anchor = (node as Partial<YAMLMap> | null | undefined)?.anchor;
  if (anchor !== undefined && aliased.has(anchor))
    throw new Unsure(`the anchor &${anchor} is also used elsewhere`, offset);
}

/** `!If`, `Fn::If: …` and the like contain arguments, not entries. */
function refuseIntrinsic({ node, pair }: PathTarget): void {
  const tag = node?.tag;
  const [only, ...others] = isMap(node) ? (node.items as YamlPair[]) : [];
  const key = only && others.length === 0 && isScalar(only.key) ? String(only.key.value) : '';
  const name = tag?.startsWith('!') && !tag.startsWith('!!') ? tag : isIntrinsicKey(key) ? key : undefined;
  if (name !== undefined) throw new Unsure(`the value is the result of ${name}`, pair?.key.range?.[0] ?? 0);
}

/** A key that a merge brings must not be hidden by a new one. */
function refuseMerged(map: YAMLMap, document: Document.Parsed, key: string): void {
  const merge = pairOf(map, '<<')?.value;
  for (const merged of isSeq(merge) ? (merge.items as Node[]) : [merge]) {
    const target = isAlias(merged) ? merged.resolve(document) : merged;
    if (!isMap(target)) continue;
    if (pairOf(target, key)) throw new Unsure(`${key} comes from a merge key`, merge?.range?.[0] ?? 0);
    refuseMerged(target, document, key);
  }
}

/** A missing value, as in `Events:`. */
export function isEmpty(node: Node | null | undefined): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === 'PLAIN' && node.value === '' && node.tag === undefined;
}
