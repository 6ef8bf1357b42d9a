import type { Document, Node, Pair, Scalar } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { normalized } from './intrinsic-forms.ts';

/**
 * A node as plain data: by the rules of YAML 1.1, with intrinsic functions in their long form: `!Ref X` is
 * `{ Ref: 'X' }`, `!GetAtt A.B` is `{ 'Fn::GetAtt': ['A', 'B'] }`.
 *
 * @param document to follow aliases in
 */
export function toPlain(node: unknown, document?: Document.Parsed): unknown {
  return new PlainDataReader(document).plain(node);
}

class PlainDataReader {
  readonly #document: Document.Parsed | undefined;
  /** The targets of aliases are read once, because they may be nested in each other. */
  readonly #aliased = new Map<unknown, unknown>();

  constructor(document: Document.Parsed | undefined) {
    this.#document = document;
  }

  plain(node: unknown): unknown {
    if (isAlias(node)) return this.#alias(this.#document && node.resolve(this.#document));
    const tag = (node as Partial<Scalar> | null | undefined)?.tag;
    const value = this.#untagged(node, tag);
    return tag?.startsWith('!') && !tag.startsWith('!!') ? intrinsic(tag.slice(1), value) : value;
  }

  #alias(target: unknown): unknown {
    if (!this.#aliased.has(target)) {
      this.#aliased.set(target, undefined);
      this.#aliased.set(target, this.plain(target));
    }
    return this.#aliased.get(target);
  }

  #untagged(node: unknown, tag: string | undefined): unknown {
    if (isMap(node)) return this.#map(node.items as Pair<Node, Node | null>[]);
    if (isSeq(node))
      return node.items.map((item) => (isPair(item) ? this.#map([item as never]) : this.plain(item)));
    if (!isScalar(node)) return null;
    const text = String(node.value);
    return node.type === 'PLAIN' && tag === undefined ? plainScalar(text) : text;
  }

  #map(pairs: readonly Pair<Node, Node | null>[]): object {
    const own: Record<string, unknown> = {};
    let merged: object = {};
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === '<<') merged = inOrder([this.plain(value)].flat());
      else own[name] = this.plain(value);
    }
    return { ...merged, ...own };
  }
}

/** The first of several merged maps wins. */
const inOrder = (maps: readonly unknown[]): object =>
  maps.reduceRight<object>((all, each) => ({ ...all, ...(each as object) }), {});

function intrinsic(name: string, value: unknown): unknown {
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  return normalized({ [`Fn::${name}`]: value });
}

function plainScalar(text: string): string | number | boolean | null {
  if (/^(|~|null)$/i.test(text)) return null;
  if (/^(true|yes|on)$/i.test(text)) return true;
  if (/^(false|no|off)$/i.test(text)) return false;
  if (/^[-+]?0[0-7_]+$/.test(text)) return Number.parseInt(text.replace(/_/g, ''), 8);
  if (/^[-+]?(0x[0-9a-fA-F_]+|(0|[1-9][0-9_]*)(\.[0-9_]*)?([eE][-+]?[0-9]+)?)$/.test(text))
    return Number(text.replace(/_/g, ''));
  return text;
}
