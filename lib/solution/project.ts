import { posix } from 'node:path';
import type { ProjectEvaluation, ReadFile } from './msbuild/evaluation.ts';
import { evaluateProject } from './msbuild/evaluation.ts';

/** Asks MSBuild for a property of a project; undefined if there is no answer. */
export type AskMsbuild = (project: string, property: string) => string | undefined;

/** A C# project of a solution. Paths are relative to the solution's root, with slashes. */
export class Project {
  /** Its .csproj. */
  readonly path: string;
  readonly #base: string;
  readonly #read: ReadFile;
  readonly #ask: AskMsbuild;
  #evaluation: ProjectEvaluation | undefined;

  /**
   * @param base absolute folder of the solution, with slashes
   * @param read by absolute path
   */
  constructor(path: string, base: string, read: ReadFile, ask: AskMsbuild) {
    this.path = path;
    this.#base = base;
    this.#read = read;
    this.#ask = ask;
  }

  get name(): string {
    return posix.basename(this.path, posix.extname(this.path));
  }

  get folder(): string {
    return posix.dirname(this.path);
  }

  /** As MSBuild would give it for a Release build; MSBuild itself is asked only if that is not certain. */
  property(name: string): string | undefined {
    const found = this.#evaluated.property(name);
    if (found === undefined || found.isCertain) return found?.value;
    return this.#ask(this.path, name) ?? found.value;
  }

  get isExecutable(): boolean {
    return this.property('OutputType')?.toLowerCase() === 'exe';
  }

  get assemblyName(): string {
    return this.property('AssemblyName') ?? this.name;
  }

  /** Whether `dotnet test` runs it. */
  get isTest(): boolean {
    const declared = this.property('IsTestProject')?.toLowerCase();
    if (declared !== undefined) return declared === 'true';
    return this.packages.some((id) => /^(microsoft\.net\.test\.sdk|xunit(\.v3)?|nunit|mstest)$/i.test(id));
  }

  /** Ids of the packages that it refers to itself. */
  get packages(): readonly string[] {
    return this.#included('PackageReference').map(({ include }) => include);
  }

  /** Paths of the projects that it refers to itself; relative ones start from its own folder, as in MSBuild. */
  get references(): readonly string[] {
    const folder = posix.join(this.#base, this.folder);
    return this.#included('ProjectReference').map(({ include }) =>
      posix.relative(this.#base, posix.resolve(folder, include.replaceAll('\\', '/'))),
    );
  }

  #included(kind: string) {
    return this.#evaluated.items.filter((item) => item.kind === kind);
  }

  get #evaluated(): ProjectEvaluation {
    this.#evaluation ??= evaluateProject(posix.join(this.#base, this.path), this.#read);
    return this.#evaluation;
  }
}
