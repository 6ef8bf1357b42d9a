import type { XmlElement } from '@rgrove/parse-xml';
import { parseXml, XmlError } from '@rgrove/parse-xml';
import { Unsure } from '../refused.ts';
import type { Span } from '../text.ts';

/** An element with the places of its tags. */
export interface Element extends Span {
  readonly name: string;
  /** Entities are decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text inside, entities decoded. */
  readonly text: string;
  /** The offset after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Before the `</` of the closing tag; undefined in `<a />`. */
  readonly closeStart: number | undefined;
}

/**
 * The root element of an XML file.
 *
 * @throws Unsure if the file is not well-formed
 */
export function parseElements(text: string): Element {
  try {
    const { root } = parseXml(text, { includeOffsets: true, preserveComments: true });
    if (root === null) throw new Unsure('the file has no XML element', 0);
    return toElement(text, root);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [reason = 'it is not well-formed'] = error.message.split(/ \(line|\n/);
    throw new Unsure(`the XML cannot be read: ${reason}`, error.pos);
  }
}

function toElement(text: string, element: XmlElement): Element {
  const { name, attributes, start, end } = element;
  const openEnd = openTagEnd(text, start);
  const selfClosing = openEnd === end && text[openEnd - 2] === '/';
  const children = element.children.filter((child) => child.type === 'element') as XmlElement[];
  return {
    name,
    attributes,
    start,
    end,
    children: children.map((child) => toElement(text, child)),
    text: element.text,
    openEnd,
    closeStart: selfClosing ? undefined : text.lastIndexOf('</', end - 1),
  };
}

/** A `>` in an attribute's value closes nothing. */
function openTagEnd(text: string, start: number): number {
  let at = start;
  while (text[at] !== '>')
    at = /["']/.test(text[at] ?? '') ? text.indexOf(text[at] ?? '', at + 1) + 1 : at + 1;
  return at + 1;
}
