import { Unsure } from '../refused.ts';
import type { Element } from '../xml/parse-xml.ts';
import { parseElements } from '../xml/parse-xml.ts';

/** An element of a project, and whether it has a condition. */
export interface ProjectElement {
  readonly element: Element;
  /** The ItemGroup or PropertyGroup. */
  readonly group: Element;
  /** Not always there: by a Condition, in a When or Otherwise, or only while a Target runs. */
  readonly conditional: boolean;
}

/** The root of a .csproj, .props or .targets file. */
export function parseProject(text: string): Element {
  const root = parseElements(text);
  if (root.name !== 'Project')
    throw new Unsure(`<${root.name}> is not the root of an MSBuild project`, root.start);
  return root;
}

/** The elements of that name in all groups of a kind. */
export function findIn(
  root: Element,
  groupName: 'ItemGroup' | 'PropertyGroup',
  name?: string,
): ProjectElement[] {
  return groupsIn(root, groupName, false).flatMap(({ group, conditional }) =>
    group.children
      .filter((element) => name === undefined || sameName(element.name, name))
      .map((element) => ({ element, group, conditional: conditional || hasCondition(element) })),
  );
}

/** Groups that always count, in the order of the file. */
export function plainGroups(root: Element, groupName: 'ItemGroup' | 'PropertyGroup'): Element[] {
  return root.children.filter((group) => group.name === groupName && !hasCondition(group));
}

function groupsIn(
  parent: Element,
  name: string,
  inside: boolean,
): { group: Element; conditional: boolean }[] {
  return parent.children.flatMap((child) => {
    const conditional = inside || hasCondition(child) || /^(When|Otherwise|Target)$/.test(child.name);
    return child.name === name ? [{ group: child, conditional }] : groupsIn(child, name, conditional);
  });
}

const hasCondition = ({ attributes }: Element): boolean => (attributes.Condition ?? '').trim() !== '';

/** MSBuild compares names without regard to case. */
const sameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();
