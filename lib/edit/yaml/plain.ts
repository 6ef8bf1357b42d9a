import type { Document, Node, Pair, Scalar } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';

/**
 * A node as plain data: by the rules of YAML 1.1, with intrinsic functions in their long form: `!Ref X` is
 * `{ Ref: 'X' }`, `!GetAtt A.B` is `{ 'Fn::GetAtt': ['A', 'B'] }`.
 *
 * @param document to follow aliases in
 */
export function toPlain(node: unknown, document?: Document.Parsed): unknown {
  if (isAlias(node)) return document ? toPlain(node.resolve(document), document) : undefined;
  const tag = (node as Partial<Scalar> | null | undefined)?.tag;
  const value = untagged(node, document, tag);
  return tag?.startsWith('!') && !tag.startsWith('!!') ? intrinsic(tag.slice(1), value) : value;
}

function untagged(node: unknown, document: Document.Parsed | undefined, tag: string | undefined): unknown {
  if (isMap(node)) return mapOf(node.items as Pair<Node, Node | null>[], document);
  if (isSeq(node))
    return node.items.map((item) =>
      isPair(item) ? mapOf([item as never], document) : toPlain(item, document),
    );
  if (!isScalar(node)) return null;
  const text = String(node.value);
  return node.type === 'PLAIN' && tag === undefined ? plainScalar(text) : text;
}

function mapOf(pairs: readonly Pair<Node, Node | null>[], document: Document.Parsed | undefined): object {
  const own: Record<string, unknown> = {};
  let merged: object = {};
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '<<')
      merged = [toPlain(value, document)]
        .flat()
        .reduceRight<object>((all, each) => ({ ...all, ...(each as object) }), {});
    else own[name] = toPlain(value, document);
  }
  return { ...merged, ...own };
}

function intrinsic(name: string, value: unknown): unknown {
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] };
  }
  return { [`Fn::${name}`]: value };
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
