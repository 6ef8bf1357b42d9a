import { posix } from 'node:path';
import type { Element } from '../../edit/xml/parse-xml.ts';
import type { Truth } from './conditions.ts';
import { evaluateCondition } from './conditions.ts';
import type { ProjectFiles } from './project-files.ts';
import type { PropertyValue } from './property-bag.ts';
import { PropertyBag } from './property-bag.ts';

/** An item that a project includes. */
export interface ProjectItem {
  readonly kind: string;
  readonly include: string;
  /** Of a package; '' if it has none. */
  readonly version: string;
}

/** What a project is, as far as that can be worked out without MSBuild. */
export interface ProjectEvaluation {
  /** Of the SDK attribute: `Microsoft.NET.Sdk.Web`; '' if there is none. */
  readonly sdk: string;
  /** Only MSBuild itself can work out a value that is not certain; '' if it is not set. */
  readonly property: (name: string) => PropertyValue;
  readonly items: readonly ProjectItem[];
  /** false if an import that can't be followed may have brought more. */
  readonly isComplete: boolean;
}

/**
 * Reads a project as MSBuild would for a Release build, without the files of the SDK: the nearest Directory.Build.props
 * and Directory.Packages.props, the project, what these import, then the nearest Directory.Build.targets.
 *
 * @param project absolute path, with slashes
 * @see https://learn.microsoft.com/visualstudio/msbuild/build-process-overview
 */
export function evaluateProject(project: string, files: ProjectFiles): ProjectEvaluation {
  const evaluator = new Evaluator(project, files);
  const folder = posix.dirname(project);
  for (const file of ['Directory.Build.props', 'Directory.Packages.props'])
    evaluator.readNearest(folder, file);
  evaluator.readFile(project);
  evaluator.readNearest(folder, 'Directory.Build.targets');
  const { properties } = evaluator;
  return {
    sdk: files.root(project)?.attributes.Sdk ?? '',
    property: (name) => properties.get(name),
    items: evaluator.items(),
    isComplete: properties.isComplete,
  };
}

class Evaluator {
  readonly properties: PropertyBag;
  readonly #files: ProjectFiles;
  /** MSBuild imports a file once, however often it is asked to. */
  readonly #imported = new Set<string>();
  /** Items count after all properties, as in MSBuild. */
  readonly #groups: { readonly group: Element; readonly file: string }[] = [];

  constructor(project: string, files: ProjectFiles) {
    this.#files = files;
    this.properties = new PropertyBag(project, files);
  }

  readNearest(folder: string, name: string): void {
    const found = this.properties.nearestAbove(folder, name);
    if (found !== undefined) this.readFile(found);
  }

  readFile(path: string): void {
    if (this.#imported.has(path)) return;
    this.#imported.add(path);
    this.#readElements(this.#files.root(path)?.children ?? [], path, true);
  }

  items(): ProjectItem[] {
    return this.#groups
      .filter(({ group, file }) => this.#truth(group, file) !== false)
      .flatMap(({ group, file }) => group.children.flatMap((item) => this.#itemsOf(item, file)));
  }

  #itemsOf(item: Element, file: string): ProjectItem[] {
    if (this.#truth(item, file) === false) return [];
    const include = this.properties.expand(item.attributes.Include ?? '', file) ?? '';
    const names = include.split(';').map((each) => each.trim());
    const written =
      item.attributes.Version ?? item.children.find(({ name }) => name === 'Version')?.text ?? '';
    const version = this.properties.expand(written.trim(), file) ?? '';
    return names.filter((each) => each !== '').map((each) => ({ kind: item.name, include: each, version }));
  }

  #readElements(elements: readonly Element[], file: string, isCertain: boolean): void {
    for (const element of elements) {
      if (element.name === 'ItemGroup') this.#groups.push({ group: element, file });
      const truth = element.name === 'ItemGroup' ? false : this.#truth(element, file);
      if (truth === false) continue;
      const certain = isCertain && truth === true;
      if (element.name === 'PropertyGroup') this.#readProperties(element, file, certain);
      if (element.name === 'ImportGroup') this.#readElements(element.children, file, certain);
      if (element.name === 'Choose') this.#choose(element, file, certain);
      if (element.name === 'Import' && element.attributes.Sdk === undefined)
        this.#import(element, file, certain);
    }
  }

  /** The first branch whose condition holds. */
  #choose({ children }: Element, file: string, isCertain: boolean): void {
    let certain = isCertain;
    for (const branch of children) {
      const truth = branch.name === 'Otherwise' ? true : this.#truth(branch, file);
      certain &&= truth !== undefined;
      if (truth !== false) this.#readElements(branch.children, file, certain);
      if (truth === true) return;
    }
  }

  #readProperties(group: Element, file: string, isCertain: boolean): void {
    for (const element of group.children) {
      const truth = this.#truth(element, file);
      if (truth !== false) this.properties.set(element, file, isCertain && truth === true);
    }
  }

  /** What an import brings that can't be followed is not known: nothing that was read before it is certain any more. */
  #import({ attributes }: Element, file: string, isCertain: boolean): void {
    const path = this.properties.expand(attributes.Project ?? '', file);
    const isFollowed = path !== undefined && path !== '' && !/[*?]/.test(path);
    if (isFollowed) this.readFile(absolute(path, file));
    if (!isFollowed || !isCertain) this.properties.doubtAll();
  }

  #truth({ attributes }: Element, file: string): Truth {
    return evaluateCondition(
      attributes.Condition ?? '',
      (text) => this.properties.expandCondition(text, file),
      (path) => this.#files.exists(absolute(path, file)),
    );
  }
}

const absolute = (path: string, file: string): string =>
  posix.resolve(posix.dirname(file), path.replaceAll('\\', '/'));
