import { posix } from 'node:path';
import { parseProject } from '../../edit/msbuild/project-elements.ts';
import { Unsure } from '../../edit/refused.ts';
import type { Element } from '../../edit/xml/parse-xml.ts';
import type { Truth } from './conditions.ts';
import { evaluateCondition } from './conditions.ts';
import { PropertyBag } from './property-bag.ts';

/** An item that a project includes. */
export interface ProjectItem {
  readonly kind: string;
  readonly include: string;
  /** Attributes and child elements. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The file that includes it. */
  readonly from: string;
}

/** What a project is, as far as that can be worked out without MSBuild. */
export interface ProjectEvaluation {
  /** undefined if it is not set; `isCertain` is false if only MSBuild itself can work it out. */
  readonly property: (name: string) => { readonly value: string; readonly isCertain: boolean } | undefined;
  readonly items: readonly ProjectItem[];
}

/** Gives the text of a file by its absolute path, or undefined if there is none. */
export type ReadFile = (path: string) => string | undefined;

/** How deep files may import each other. */
const DEEPEST = 20;

/**
 * Reads a project as MSBuild would for a Release build, without the files of the SDK: the nearest Directory.Build.props
 * and Directory.Packages.props, the project, what these import, then the nearest Directory.Build.targets.
 *
 * @param project absolute path, with slashes
 * @see https://learn.microsoft.com/visualstudio/msbuild/build-process-overview
 */
export function evaluateProject(project: string, read: ReadFile): ProjectEvaluation {
  const evaluator = new Evaluator(project, read);
  const folder = posix.dirname(project);
  for (const file of ['Directory.Build.props', 'Directory.Packages.props'])
    evaluator.readNearest(folder, file);
  evaluator.readFile(project);
  evaluator.readNearest(folder, 'Directory.Build.targets');
  return { property: (name) => evaluator.properties.get(name), items: evaluator.items() };
}

class Evaluator {
  readonly properties: PropertyBag;
  readonly #read: ReadFile;
  /** Items count after all properties, as in MSBuild. */
  readonly #groups: { readonly group: Element; readonly file: string; readonly depth: number }[] = [];

  constructor(project: string, read: ReadFile) {
    this.#read = read;
    this.properties = new PropertyBag(project, (path) => read(path) !== undefined);
  }

  readNearest(folder: string, name: string): void {
    const found = this.properties.nearestAbove(folder, name);
    if (found !== undefined) this.readFile(found);
  }

  readFile(path: string, depth = 0): void {
    const text = this.#read(path);
    if (text === undefined || depth > DEEPEST) return;
    const root = rootOf(text);
    if (root !== undefined) this.#readElements(root.children, path, depth, true);
  }

  items(): ProjectItem[] {
    return this.#groups.flatMap(({ group, file }) =>
      group.children.flatMap((item) => {
        if (this.#truth(item, file) === false) return [];
        const metadata = Object.fromEntries(item.children.map((each) => [each.name, each.text.trim()]));
        const include = this.properties.expand(item.attributes.Include ?? '', file) ?? '';
        const names = include.split(';').map((each) => each.trim());
        return names
          .filter((each) => each !== '')
          .map((each) => ({
            kind: item.name,
            include: each,
            metadata: { ...item.attributes, ...metadata },
            from: file,
          }));
      }),
    );
  }

  #readElements(elements: readonly Element[], file: string, depth: number, isCertain: boolean): void {
    for (const element of elements) {
      const truth = element.name === 'Otherwise' ? true : this.#truth(element, file);
      if (truth === false) continue;
      const certain = isCertain && truth === true;
      if (element.name === 'PropertyGroup') this.#readProperties(element, file, certain);
      if (element.name === 'ItemGroup') this.#groups.push({ group: element, file, depth });
      if (element.name === 'ImportGroup') this.#readElements(element.children, file, depth, certain);
      if (element.name === 'Choose') this.#choose(element, file, depth, certain);
      if (element.name === 'Import' && element.attributes.Sdk === undefined)
        this.#import(element, file, depth);
    }
  }

  /** The first branch whose condition holds. */
  #choose({ children }: Element, file: string, depth: number, isCertain: boolean): void {
    for (const branch of children) {
      const truth = branch.name === 'Otherwise' ? true : this.#truth(branch, file);
      if (truth !== false) this.#readElements(branch.children, file, depth, isCertain && truth === true);
      if (truth === true) return;
    }
  }

  #readProperties(group: Element, file: string, isCertain: boolean): void {
    for (const element of group.children) {
      const truth = this.#truth(element, file);
      if (truth !== false) this.properties.set(element, file, isCertain && truth === true);
    }
  }

  #import({ attributes }: Element, file: string, depth: number): void {
    const path = this.properties.expand(attributes.Project ?? '', file);
    if (path === undefined || path === '') return;
    this.readFile(posix.resolve(posix.dirname(file), path.replaceAll('\\', '/')), depth + 1);
  }

  #truth({ attributes }: Element, file: string): Truth {
    return evaluateCondition(
      attributes.Condition ?? '',
      (text) => this.properties.expand(text, file),
      (path) => this.#read(posix.resolve(posix.dirname(file), path.replaceAll('\\', '/'))) !== undefined,
    );
  }
}

/** A file that is not well-formed has nothing to say here; an edit of it says why. */
function rootOf(text: string): Element | undefined {
  try {
    return parseProject(text);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
