import { orRefuse, Unsure } from '../refused.ts';
import { splice } from '../text.ts';
import type { NewElement } from '../xml/edit-xml.ts';
import { insertAfter, insertLast, unitOf } from '../xml/edit-xml.ts';
import type { Element } from '../xml/parse-xml.ts';
import { parseElements } from '../xml/parse-xml.ts';
import { samePath } from '../paths.ts';

/** The paths of a solution's projects, as written. */
export function readSlnx(text: string): string[] {
  return orRefuse(text, '', () => projectsIn(parseSolution(text)).map(pathOf));
}

/**
 * Adds a project to a .slnx file, after the others of its folder.
 *
 * @param path of the project, relative to the solution, with forward slashes
 * @param folder name of the solution folder, as in `src` or `src/functions`; undefined: none
 * @returns the new text; the same text if the project is in the solution, in any folder
 */
export function addToSlnx(text: string, path: string, folder?: string): string {
  const project: NewElement = { name: 'Project', attributes: { Path: path } };
  return orRefuse(text, `add <Project Path="${path}" />`, () => {
    const root = parseSolution(text);
    if (projectsIn(root).some((each) => samePath(pathOf(each), path))) return text;
    const unit = unitOf(text, root);
    if (folder === undefined) return splice(text, [behindKin(text, root, project, unit)]);
    const name = `/${folder}/`;
    const existing = root.children.find(
      (each) => each.name === 'Folder' && (each.attributes.Name ?? '').toLowerCase() === name.toLowerCase(),
    );
    const place = existing
      ? behindKin(text, existing, project, unit)
      : behindKin(text, root, { name: 'Folder', attributes: { Name: name }, children: [project] }, unit);
    return splice(text, [place]);
  });
}

function behindKin(text: string, parent: Element, element: NewElement, unit: string) {
  const last = parent.children.findLast(({ name }) => name === element.name) ?? parent.children.at(-1);
  return last === undefined
    ? insertLast(text, parent, element, unit)
    : insertAfter(text, last, element, unit);
}

function parseSolution(text: string): Element {
  const root = parseElements(text);
  if (root.name !== 'Solution') throw new Unsure(`<${root.name}> is not the root of a solution`, root.start);
  return root;
}

const projectsIn = (parent: Element): Element[] =>
  parent.children.flatMap((child) => (child.name === 'Project' ? [child] : projectsIn(child)));

const pathOf = ({ attributes }: Element): string => attributes.Path ?? '';
