import { orRefuse, Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { lineAt, splice } from '../text.ts';
import type { NewElement } from '../xml/edit-xml.ts';
import { escapeText, hasGaps, insertAfter, insertFirst, insertLast, unitOf } from '../xml/edit-xml.ts';
import type { Element } from '../xml/parse-xml.ts';
import { findIn, parseProject, plainGroups } from './project-elements.ts';

export interface ProjectProperty {
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  readonly conditional: boolean;
}

/** Each place where the file itself sets a property. The last unconditional one wins, unless a condition is true. */
export function readProperty(text: string, name: string): ProjectProperty[] {
  return orRefuse(text, '', () =>
    findIn(parseProject(text), 'PropertyGroup', name).map(({ element, conditional }) => ({
      value: element.text.trim(),
      line: lineAt(text, element.start),
      conditional,
    })),
  );
}

/**
 * Changes an existing property, or adds it to the first group without a condition.
 *
 * @param text of a .csproj, .props or .targets file
 * @returns the new text; the same text if it has the value
 * @throws EditRefused with its line, if it is only set under a condition
 */
export function setProperty(text: string, name: string, value: string): string {
  const element: NewElement = { name, text: value };
  return orRefuse(text, `set ${name} to ${value}`, () => {
    const root = parseProject(text);
    const all = findIn(root, 'PropertyGroup', name);
    const plain = all.findLast(({ conditional }) => !conditional)?.element;
    if (plain !== undefined) {
      if (plain.text.trim() === value) return text;
      return splice(text, [newText(text, plain, value)]);
    }
    const [conditional] = all;
    if (conditional) throw new Unsure(`${name} has a condition`, conditional.element.start);
    const unit = unitOf(text, root);
    const [group] = plainGroups(root, 'PropertyGroup');
    if (group === undefined) {
      // The first thing in the project, so that all below can use it.
      const added: NewElement = { name: 'PropertyGroup', children: [element] };
      return splice(text, [insertFirst(text, root, added, unit, hasGaps(text, root))]);
    }
    const last = group.children.at(-1);
    return splice(text, [
      last === undefined ? insertLast(text, group, element, unit) : insertAfter(text, last, element, unit),
    ]);
  });
}

function newText(text: string, property: Element, value: string): Splice {
  const { name, openEnd, closeStart } = property;
  if (closeStart === undefined) {
    const start = text.slice(0, openEnd).search(/\s*\/>$/);
    return { start, end: openEnd, text: `>${escapeText(value)}</${name}>` };
  }
  const inside = text.slice(openEnd, closeStart);
  if (inside.includes('<')) throw new Unsure(`${name} contains more than text`, openEnd);
  return { start: openEnd, end: closeStart, text: escapeText(value) };
}
