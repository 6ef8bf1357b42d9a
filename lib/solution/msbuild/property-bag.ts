import { posix } from 'node:path';
import type { Element } from '../../edit/xml/parse-xml.ts';
import type { ProjectFiles } from './project-files.ts';

export interface PropertyValue {
  readonly value: string;
  /** false: only MSBuild itself can work it out. */
  readonly isCertain: boolean;
}

/** `$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))` */
const FILE_ABOVE =
  /\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*'?([^',)]+)'?\s*(?:,\s*'?((?:\$\([^)]*\)|[^'()])*)'?\s*)?\)\)/gi;
const REFERENCE = /\$\(([A-Za-z_][\w-]*)\)/g;

/** Properties that neither the SDK nor the environment usually sets: without a value they are empty. */
const OWN =
  /^(OutputType|AssemblyName|RootNamespace|PublishAot|IsTestProject|TargetFrameworks?|StripSymbols|TrimMode|AWSProjectType|ImplicitUsings|Nullable|ManagePackageVersionsCentrally)$/i;

/** The properties of a project while its files are read. Names are compared without regard to case. */
export class PropertyBag {
  readonly #values = new Map<string, PropertyValue>();
  readonly #project: string;
  readonly #files: Pick<ProjectFiles, 'exists'>;
  /** Whether a property without a value is certain to have none. */
  isComplete = true;

  /** @param project absolute path, with slashes */
  constructor(project: string, files: Pick<ProjectFiles, 'exists'>) {
    this.#project = project;
    this.#files = files;
    // A binary for Lambda is a Release build.
    for (const [name, value] of Object.entries({ Configuration: 'Release', Platform: 'AnyCPU' }))
      this.#values.set(name.toLowerCase(), { value, isCertain: true });
  }

  get(name: string): PropertyValue {
    return this.#values.get(name.toLowerCase()) ?? { value: '', isCertain: this.isComplete };
  }

  /** A value that can't be worked out leaves the property uncertain. */
  set({ name, text }: Pick<Element, 'name' | 'text'>, file: string, isCertain: boolean): void {
    const value = this.expand(text.trim(), file);
    const known = value ?? (this.get(name).value || text.trim());
    this.#values.set(name.toLowerCase(), { value: known, isCertain: isCertain && value !== undefined });
  }

  /** Something that can't be followed may have set any property. */
  doubtAll(): void {
    this.isComplete = false;
    for (const [name, { value }] of this.#values) this.#values.set(name, { value, isCertain: false });
  }

  /** @returns undefined if the text has more than references to properties whose values are certain */
  expand(text: string, file: string): string | undefined {
    return this.#expand(text, file, () => true);
  }

  /** The same, where an empty property may be one that the SDK or the environment sets. */
  expandCondition(text: string, file: string): string | undefined {
    return this.#expand(text, file, (name) => OWN.test(name));
  }

  /** The nearest file of a name in a folder or above it. */
  nearestAbove(folder: string, name: string): string | undefined {
    return nearestAbove(folder, name, this.#files);
  }

  #expand(text: string, file: string, mayBeEmpty: (name: string) => boolean): string | undefined {
    const folder = posix.dirname(file);
    const found = text.replace(FILE_ABOVE, (_, name: string, from?: string) => {
      const start = from === undefined ? folder : this.#fromReferences(from.trim(), file, () => true);
      return this.nearestAbove(posix.resolve(folder, start ?? '.'), name.trim()) ?? '';
    });
    return this.#fromReferences(found, file, mayBeEmpty);
  }

  #fromReferences(text: string, file: string, mayBeEmpty: (name: string) => boolean): string | undefined {
    const used: boolean[] = [];
    const expanded = text.replace(REFERENCE, (_, name: string) => {
      const { value, isCertain } = this.#reserved(name, file) ?? this.get(name);
      used.push(isCertain && (value !== '' || this.#values.has(name.toLowerCase()) || mayBeEmpty(name)));
      return value;
    });
    return used.every(Boolean) && !/[$@%]\(/.test(expanded) ? expanded : undefined;
  }

  /** Properties that MSBuild itself defines. */
  #reserved(name: string, file: string): PropertyValue | undefined {
    const project = this.#project;
    const values: Readonly<Record<string, string>> = {
      msbuildthisfile: posix.basename(file),
      msbuildthisfiledirectory: `${posix.dirname(file)}/`,
      msbuildthisfilename: posix.basename(file, posix.extname(file)),
      msbuildprojectdirectory: posix.dirname(project),
      msbuildprojectextension: posix.extname(project),
      msbuildprojectfile: posix.basename(project),
      msbuildprojectfullpath: project,
      msbuildprojectname: posix.basename(project, posix.extname(project)),
    };
    const value = values[name.toLowerCase()];
    return value === undefined ? undefined : { value, isCertain: true };
  }
}

/** The nearest file of a name in a folder or above it. */
export function nearestAbove(
  folder: string,
  name: string,
  files: Pick<ProjectFiles, 'exists'>,
): string | undefined {
  const path = posix.join(folder, name);
  if (files.exists(path)) return path;
  const parent = posix.dirname(folder);
  return parent === folder ? undefined : nearestAbove(parent, name, files);
}
