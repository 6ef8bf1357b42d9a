import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import { normalized } from "./intrinsics.js";
/**
 * A node as plain data: by the rules of YAML 1.1, with intrinsic functions in their long form: `!Ref X` is
 * `{ Ref: 'X' }`, `!GetAtt A.B` is `{ 'Fn::GetAtt': ['A', 'B'] }`.
 *
 * @param document to follow aliases in
 */
export function toPlain(node, document) {
    return new Reading(document).plain(node);
}
class Reading {
    #document;
    /** What aliases stand for is read once: they may be nested in each other. */
    #aliased = new Map();
    constructor(document) {
        this.#document = document;
    }
    plain(node) {
        if (isAlias(node))
            return this.#alias(this.#document && node.resolve(this.#document));
        const tag = node?.tag;
        const value = this.#untagged(node, tag);
        return tag?.startsWith('!') && !tag.startsWith('!!') ? intrinsic(tag.slice(1), value) : value;
    }
    #alias(target) {
        if (!this.#aliased.has(target)) {
            this.#aliased.set(target, undefined);
            this.#aliased.set(target, this.plain(target));
        }
        return this.#aliased.get(target);
    }
    #untagged(node, tag) {
        if (isMap(node))
            return this.#map(node.items);
        if (isSeq(node))
            return node.items.map((item) => (isPair(item) ? this.#map([item]) : this.plain(item)));
        if (!isScalar(node))
            return null;
        const text = String(node.value);
        return node.type === 'PLAIN' && tag === undefined ? plainScalar(text) : text;
    }
    #map(pairs) {
        const own = {};
        let merged = {};
        for (const { key, value } of pairs) {
            const name = isScalar(key) ? String(key.value) : '';
            if (name === '<<')
                merged = inOrder([this.plain(value)].flat());
            else
                own[name] = this.plain(value);
        }
        return { ...merged, ...own };
    }
}
/** Of several merged maps the first one wins. */
const inOrder = (maps) => maps.reduceRight((all, each) => ({ ...all, ...each }), {});
function intrinsic(name, value) {
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    return normalized({ [`Fn::${name}`]: value });
}
function plainScalar(text) {
    if (/^(|~|null)$/i.test(text))
        return null;
    if (/^(true|yes|on)$/i.test(text))
        return true;
    if (/^(false|no|off)$/i.test(text))
        return false;
    if (/^[-+]?0[0-7_]+$/.test(text))
        return Number.parseInt(text.replace(/_/g, ''), 8);
    if (/^[-+]?(0x[0-9a-fA-F_]+|(0|[1-9][0-9_]*)(\.[0-9_]*)?([eE][-+]?[0-9]+)?)$/.test(text))
        return Number(text.replace(/_/g, ''));
    return text;
}
