import { posix } from 'node:path';
import type { Element } from '../../edit/xml/parse-xml.ts';

interface PropertyValue {
  readonly value: string;
  readonly isCertain: boolean;
}

/** `$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))` */
const FILE_ABOVE = /\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*'?([^',)]+)'?\s*(?:,\s*'([^']*)'\s*)?\)\)/gi;
const REFERENCE = /\$\(([A-Za-z_][\w-]*)\)/g;

/** The properties of a project while its files are read. Names are compared without regard to case. */
export class PropertyBag {
  readonly #values = new Map<string, PropertyValue>();
  readonly #project: string;
  readonly #exists: (path: string) => boolean;

  /** @param project absolute path, with slashes */
  constructor(project: string, exists: (path: string) => boolean) {
    this.#project = project;
    this.#exists = exists;
    // A binary for Lambda is a Release build.
    this.#values.set('configuration', { value: 'Release', isCertain: true });
  }

  get(name: string): PropertyValue | undefined {
    return this.#values.get(name.toLowerCase());
  }

  /** A value that can't be worked out leaves the property uncertain. */
  set({ name, text }: Pick<Element, 'name' | 'text'>, file: string, isCertain: boolean): void {
    const value = this.expand(text.trim(), file);
    const before = this.get(name);
    const known = value ?? before?.value ?? text.trim();
    this.#values.set(name.toLowerCase(), { value: known, isCertain: isCertain && value !== undefined });
  }

  /** @returns undefined if the text has more than references to properties whose values are certain */
  expand(text: string, file: string): string | undefined {
    const folder = posix.dirname(file);
    const found = text.replace(FILE_ABOVE, (_, name: string, from?: string) => {
      const start = from === undefined ? folder : this.#fromReferences(from, file);
      return this.nearestAbove(posix.resolve(folder, start ?? '.'), name.trim()) ?? '';
    });
    return this.#fromReferences(found, file);
  }

  /** The nearest file of a name in a folder or above it. */
  nearestAbove(folder: string, name: string): string | undefined {
    const path = posix.join(folder, name);
    if (this.#exists(path)) return path;
    const parent = posix.dirname(folder);
    return parent === folder ? undefined : this.nearestAbove(parent, name);
  }

  #fromReferences(text: string, file: string): string | undefined {
    const used: (PropertyValue | undefined)[] = [];
    const expanded = text.replace(REFERENCE, (_, name: string) => {
      const property = this.#reserved(name, file) ?? this.get(name);
      used.push(property);
      return property?.value ?? '';
    });
    return used.every((each) => each?.isCertain !== false) && !/[$@%]\(/.test(expanded)
      ? expanded
      : undefined;
  }

  /** Properties that MSBuild itself defines. */
  #reserved(name: string, file: string): PropertyValue | undefined {
    const project = this.#project;
    const values: Readonly<Record<string, string>> = {
      msbuildthisfile: posix.basename(file),
      msbuildthisfiledirectory: `${posix.dirname(file)}/`,
      msbuildthisfilename: posix.basename(file, posix.extname(file)),
      msbuildprojectdirectory: posix.dirname(project),
      msbuildprojectfile: posix.basename(project),
      msbuildprojectfullpath: project,
      msbuildprojectname: posix.basename(project, posix.extname(project)),
    };
    const value = values[name.toLowerCase()];
    return value === undefined ? undefined : { value, isCertain: true };
  }
}
