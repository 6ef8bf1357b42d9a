import { posix } from 'node:path';
import type { ProjectEvaluation } from './msbuild/evaluation.ts';
import { evaluateProject } from './msbuild/evaluation.ts';
import type { ProjectFiles } from './msbuild/project-files.ts';

/** Properties that commands ask for; MSBuild is asked for all of them at once. */
export const askedProperties = [
  'OutputType',
  'AssemblyName',
  'IsTestProject',
  'AWSProjectType',
  'TargetFramework',
  'TargetFrameworks',
  'PublishAot',
] as const;
export type AskedProperty = (typeof askedProperties)[number];

/**
 * Asks MSBuild for the properties of a project.
 *
 * @param project path relative to the solution's root
 * @returns undefined if there is no answer
 */
export type AskMsbuild = (project: string) => Readonly<Record<string, string>> | undefined;

/** SDKs whose projects are executables if they do not say otherwise. */
const EXECUTABLE_SDK = /^Microsoft\.NET\.Sdk\.(Web|Worker)\b/i;
const WILDCARD = /[*?]/;
const TEST_PACKAGE = /^(microsoft\.net\.test\.sdk|xunit(\.v3)?|nunit|mstest)$/i;

/** A C# project of a solution. Paths are relative to the solution's root, with slashes. */
export class Project {
  /** Its .csproj. */
  readonly path: string;
  readonly #base: string;
  readonly #files: ProjectFiles;
  readonly #ask: AskMsbuild;
  readonly #all: readonly string[];
  #evaluation: ProjectEvaluation | undefined;
  #answers: Readonly<Record<string, string>> | undefined;

  /**
   * @param base absolute folder of the solution, with slashes
   * @param all paths of all projects of the solution
   */
  constructor(
    path: string,
    base: string,
    files: ProjectFiles,
    ask: AskMsbuild,
    all: readonly string[] = [path],
  ) {
    this.path = path;
    this.#base = base;
    this.#files = files;
    this.#ask = ask;
    this.#all = all;
  }

  get name(): string {
    return posix.basename(this.path, posix.extname(this.path));
  }

  get folder(): string {
    return posix.dirname(this.path);
  }

  /** As MSBuild would give it for a Release build, '' if it is not set; MSBuild is asked only if that is not certain. */
  property(name: AskedProperty): string {
    const { value, isCertain } = this.#evaluated.property(name);
    if (isCertain) return value;
    this.#answers ??= this.#ask(this.path) ?? {};
    return this.#answers[name] ?? value;
  }

  get isExecutable(): boolean {
    const type = this.property('OutputType');
    return type === '' ? EXECUTABLE_SDK.test(this.#evaluated.sdk) : type.toLowerCase() === 'exe';
  }

  get assemblyName(): string {
    return this.property('AssemblyName') || this.name;
  }

  /** Whether `dotnet test` runs it. */
  get isTest(): boolean {
    const declared = this.property('IsTestProject');
    return declared === '' ? this.packages.some((id) => TEST_PACKAGE.test(id)) : /^true$/i.test(declared);
  }

  /** false if an import that can't be followed may have brought more. */
  get isFullyRead(): boolean {
    return this.#evaluated.isComplete;
  }

  /** Ids of the packages that it refers to itself. */
  get packages(): readonly string[] {
    return this.#included('PackageReference');
  }

  /** What its files say, as far as that can be worked out without MSBuild. */
  get evaluation(): ProjectEvaluation {
    return this.#evaluated;
  }

  /** The target frameworks that it is compiled for. */
  get frameworks(): readonly string[] {
    const all = this.property('TargetFrameworks') || this.property('TargetFramework');
    return all
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  }

  /** Paths of the projects that it refers to itself; relative ones start from its own folder, as in MSBuild. */
  get references(): readonly string[] {
    const folder = posix.join(this.#base, this.folder);
    return this.#included('ProjectReference')
      .map((include) => posix.relative(this.#base, posix.resolve(folder, include.replaceAll('\\', '/'))))
      .flatMap((path) => (WILDCARD.test(path) ? this.#all.filter(matchesOf(path)) : [path]));
  }

  #included(kind: string): string[] {
    return this.#evaluated.items.filter((item) => item.kind === kind).map(({ include }) => include);
  }

  get #evaluated(): ProjectEvaluation {
    this.#evaluation ??= evaluateProject(posix.join(this.#base, this.path), this.#files);
    return this.#evaluation;
  }
}

/** As MSBuild matches files: `*` and `?` within a name, `**` over folders. */
function matchesOf(pattern: string): (path: string) => boolean {
  const parts: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };
  const source = pattern.replace(/\*\*\/|[*?]|[^\w/]/g, (part) => parts[part] ?? `\\${part}`);
  const regex = new RegExp(`^${source}$`, 'i');
  return (path) => regex.test(path);
}
