import { parseProject } from '../../edit/msbuild/project-elements.ts';
import { Unsure } from '../../edit/refused.ts';
import type { Element } from '../../edit/xml/parse-xml.ts';

/**
 * The files that projects consist of, by absolute path with slashes. Projects have most of them in common, so each is
 * read and looked up once.
 */
export class ProjectFiles {
  readonly #read: (path: string) => string | undefined;
  readonly #exists: (path: string) => boolean;
  readonly #roots = new Map<string, Element | undefined>();
  readonly #existing = new Map<string, boolean>();

  /**
   * @param read the text of a file; undefined if there is none, or it is not text
   * @param exists whether there is a file or a folder
   */
  constructor(read: (path: string) => string | undefined, exists: (path: string) => boolean) {
    this.#read = read;
    this.#exists = exists;
  }

  /** The root element of a file; undefined if there is no such file, or it is not an MSBuild file. */
  root(path: string): Element | undefined {
    if (!this.#roots.has(path)) this.#roots.set(path, rootOf(this.#read(path)));
    return this.#roots.get(path);
  }

  /** Whether there is a file or a folder. */
  exists(path: string): boolean {
    const known = this.#existing.get(path);
    if (known !== undefined) return known;
    const exists = this.#exists(path);
    this.#existing.set(path, exists);
    return exists;
  }
}

/** A file that is not well-formed has nothing to say here; an edit of it says why. */
function rootOf(text: string | undefined): Element | undefined {
  if (text === undefined) return undefined;
  try {
    return parseProject(text);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
