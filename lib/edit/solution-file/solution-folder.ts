import { samePath } from '../paths.ts';
import { orRefuse, Unsure } from '../refused.ts';
import type { Element } from '../xml/parse-xml.ts';
import { parseElements } from '../xml/parse-xml.ts';
import { readLines, SOLUTION_FOLDER } from './sln-lines.ts';

/** A project of a solution file, and the solution folder that it is in. */
export interface ListedProject {
  /** As written. */
  readonly path: string;
  /** `src/functions`; undefined if it is in none. */
  readonly folder: string | undefined;
}

/** @throws EditRefused if the text is not a solution file */
export function listedInSln(text: string): ListedProject[] {
  return orRefuse(text, '', () => {
    const { projects, parents } = readLines(text);
    const folderOf = (id: string): string | undefined => {
      const parent = parents.get(id);
      const folder = projects.find((each) => each.id === parent);
      if (folder === undefined) return undefined;
      const outer = folderOf(folder.id);
      return outer === undefined ? folder.name : `${outer}/${folder.name}`;
    };
    return projects
      .filter(({ type }) => type !== SOLUTION_FOLDER)
      .map(({ path, id }) => ({ path, folder: folderOf(id) }));
  });
}

/** @throws EditRefused if the text is not a solution file */
export const listedInSlnx = (text: string): ListedProject[] =>
  orRefuse(text, '', () => projectsIn(parseSolution(text)));

/** @throws Unsure if the text is not a .slnx file */
export function parseSolution(text: string): Element {
  const root = parseElements(text);
  if (root.name !== 'Solution') throw new Unsure(`<${root.name}> is not the root of a solution`, root.start);
  return root;
}

/** The projects in an element of a .slnx file. */
export const projectsIn = (parent: Element, folder?: string): ListedProject[] =>
  parent.children.flatMap((child) => {
    if (child.name === 'Project') return [{ path: child.attributes.Path ?? '', folder }];
    return projectsIn(child, child.attributes.Name?.replace(/^\/|\/$/g, '') ?? folder);
  });

/** The entry of a project. */
export const listedAt = (projects: readonly ListedProject[], path: string): ListedProject | undefined =>
  projects.find((each) => samePath(each.path, path));
