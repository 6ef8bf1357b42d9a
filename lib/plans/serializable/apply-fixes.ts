import { addDerivedType } from '../../edit/csharp/edit/add-derived-type.ts';
import { addDynamicDependency } from '../../edit/csharp/edit/add-dynamic-dependency.ts';
import { addJsonTypeInfo } from '../../edit/csharp/edit/add-json-type-info.ts';
import { lineNow } from '../../edit/line-now.ts';
import { makeEnumConvertersGeneric } from '../../edit/csharp/edit/make-enum-converters-generic.ts';
import type { Edits } from '../../plan/edits.ts';
import type { Finding } from '../../serializable/finding.ts';
import type { SerializerFix } from '../../serializable/fix.ts';
import type { Listing } from './recorded-listings.ts';

/** The types that fixes list, after they have changed the code. */
export function applyFixes(
  findings: readonly Finding[],
  edits: Edits,
  list: (listing: Listing) => void,
): string[] {
  const before = new Map<string, string>();
  for (const { path, fix } of findings)
    for (const each of [path, fix?.do === 'dynamic-dependency' ? fix.path : path])
      before.set(each, edits.read(each) ?? '');
  return findings.flatMap((finding) => {
    const { fix, path, line } = finding;
    if (fix === undefined) return [];
    const refusals = edits.warnings.length;
    const change = changeFor(fix, finding, (at, text) => lineNow(at.line, text, before.get(at.path) ?? ''));
    edits.edit(fix.do === 'dynamic-dependency' ? fix.path : path, change);
    if (edits.warnings.length > refusals) return [];
    if (fix.do === 'json-type-info' && fix.spelling)
      list({ context: fix.context, type: fix.spelling.text, usings: fix.spelling.usings });
    return [`${path}:${line}: ${titleOf(fix)}`];
  });
}

type LineNow = (at: { readonly path: string; readonly line: number }, text: string) => number;

function changeFor(fix: SerializerFix, at: Finding, now: LineNow): (text: string) => string {
  switch (fix.do) {
    case 'json-type-info':
      return (text) => addJsonTypeInfo(text, now(at, text), fix.property, { path: at.path });
    case 'dynamic-dependency':
      return (text) => addDynamicDependency(text, now(fix, text), fix.type, { path: fix.path });
    case 'derived-types':
      return (text) =>
        fix.types.reduce((each, type) => {
          const base = { name: fix.base, line: now(at, each) };
          return addDerivedType(each, base, type, fix.hasDiscriminator ? type : undefined, { path: at.path });
        }, text);
    case 'enum-converter':
      return (text) => makeEnumConvertersGeneric(text, { path: at.path });
  }
}

function titleOf(fix: SerializerFix): string {
  switch (fix.do) {
    case 'json-type-info':
      return fix.property;
    case 'dynamic-dependency':
      return `+ DynamicDependency on ${fix.type}`;
    case 'derived-types':
      return `+ JsonDerivedType for ${fix.types.join(', ')}`;
    case 'enum-converter':
      return 'JsonStringEnumConverter<TEnum>';
  }
}
