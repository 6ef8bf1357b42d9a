import { orRefuse, Unsure } from '../refused.ts';
import { splice } from '../text.ts';
import type { NewElement } from '../xml/edit-xml.ts';
import { insertLast, removal, unitOf } from '../xml/edit-xml.ts';
import type { Element } from '../xml/parse-xml.ts';
import { parseElements } from '../xml/parse-xml.ts';

const EMPTY = '<linker>\n</linker>\n';

/**
 * Adds a type that the trimmer must keep whole to a TrimmerRootDescriptor file.
 *
 * @param text of the file; '' for a new one
 * @param assembly simple name, without .dll
 * @param type full name as metadata has it: `A.List\`1`, nested types after a slash
 * @returns the new text; the same text if the type is kept whole already
 * @throws EditRefused if the file is not a descriptor, or keeps only part of the type
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/trimming-options#root-descriptors
 */
export function addTypeToDescriptor(text: string, assembly: string, type: string): string {
  const whole = text === '' ? EMPTY : text;
  const element: NewElement = { name: 'type', attributes: { fullname: type, preserve: 'all' } };
  const byHand = `add <type fullname="${type}" preserve="all" /> to <assembly fullname="${assembly}">`;
  return orRefuse(whole, byHand, () => {
    const root = parseDescriptor(whole);
    const found = assembliesOf(root, assembly);
    if (found.some(keepsAll)) return text;
    const same = found.flatMap((each) => typesOf(each, type));
    if (same.some(keepsAll)) return text;
    const [partial] = same;
    if (partial) throw new Unsure(`${type} exists, but is not kept whole`, partial.start);
    const unit = unitOf(whole, root);
    const [first] = found;
    return splice(whole, [
      first === undefined
        ? insertLast(
            whole,
            root,
            { name: 'assembly', attributes: { fullname: assembly }, children: [element] },
            unit,
          )
        : insertLast(whole, first, element, unit),
    ]);
  });
}

/** @returns the new text; the same text if there is no such type, '' if nothing is left in the file */
export function removeTypeFromDescriptor(text: string, assembly: string, type: string): string {
  return orRefuse(text, `remove the type ${type}`, () => {
    const root = parseDescriptor(text);
    for (const each of assembliesOf(root, assembly)) {
      const [found] = typesOf(each, type);
      if (found === undefined) continue;
      const isOnly = each.children.length === 1;
      if (isOnly && root.children.length === 1) return '';
      return removeTypeFromDescriptor(splice(text, [removal(text, isOnly ? each : found)]), assembly, type);
    }
    return text;
  });
}

/** The types that a descriptor keeps, by their assembly. */
export function readDescriptor(
  text: string,
): { readonly assembly: string; readonly types: readonly string[] }[] {
  return orRefuse(text, '', () =>
    parseDescriptor(text).children.map(({ attributes, children }) => ({
      assembly: attributes.fullname ?? '',
      types: children.filter(({ name }) => name === 'type').map((each) => each.attributes.fullname ?? ''),
    })),
  );
}

function parseDescriptor(text: string): Element {
  const root = parseElements(text);
  if (root.name !== 'linker')
    throw new Unsure(`<${root.name}> is not the root of a linker descriptor`, root.start);
  return root;
}

const assembliesOf = ({ children }: Element, name: string): Element[] =>
  children.filter((each) => each.name === 'assembly' && each.attributes.fullname === name);

const typesOf = ({ children }: Element, name: string): Element[] =>
  children.filter((each) => each.name === 'type' && each.attributes.fullname === name);

const keepsAll = ({ attributes, children }: Element): boolean =>
  attributes.preserve === 'all' || (attributes.preserve === undefined && children.length === 0);
