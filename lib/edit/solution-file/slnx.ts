import { orRefuse } from '../refused.ts';
import { splice } from '../text.ts';
import type { NewElement } from '../xml/edit-xml.ts';
import { insertAfter, insertLast, unitOf } from '../xml/edit-xml.ts';
import type { Element } from '../xml/parse-xml.ts';
import { listedAt, parseSolution, projectsIn } from './solution-folder.ts';

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
    if (listedAt(projectsIn(root), path) !== undefined) return text;
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
