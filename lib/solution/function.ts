import { logicalIdOf } from '../blueprint/sam-parts.ts';
import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import { findContexts } from '../edit/csharp/find/contexts.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import type { SolutionFiles } from './files.ts';
import type { FunctionKind } from './function-kind.ts';
import type { FunctionResource } from './function-resources.ts';
import type { HandlerName } from './handler-names.ts';
import type { FunctionHandler } from './handlers.ts';
import { handlersOf } from './handlers.ts';
import type { Project } from './project.ts';
import type { FunctionRecord } from './record-functions.ts';
import { frameworkVersion, runtimes } from '../tables/runtimes.ts';
import type { SourceCode } from './source-code.ts';

/** What a function consists of; what not every command needs is read when it is asked for. */
export interface FunctionParts {
  readonly project: Project;
  readonly kind: FunctionKind;
  /** What people call it; undefined: its project's name. */
  readonly name?: string;
  /** Projects that it refers to, and theirs. */
  readonly references: readonly Project[];
  readonly testProject: Project | undefined;
  readonly resources: () => readonly FunctionResource[];
  /** The template that is the nearest to the project; undefined if there is none. */
  readonly nearestTemplate: () => string | undefined;
  /** The handlers that Terraform, CDK or a script names. */
  readonly infrastructure: () => readonly HandlerName[];
  readonly records: () => readonly FunctionRecord[];
  readonly code: SourceCode;
  readonly files: SolutionFiles;
}

/** A Lambda function of a solution, wherever its project lies. Paths are relative to the solution's root. */
export class SolutionFunction {
  /** The name of its project, or the folder of that if another function has the name too. */
  readonly name: string;
  readonly projectName: string;
  readonly folder: string;
  readonly kind: FunctionKind;
  /** Its .csproj; the .cs of a file-based app. */
  readonly project: string;
  /** The .csproj of its tests; undefined if there is none. */
  readonly testProject: string | undefined;
  readonly #parts: FunctionParts;
  #handlers: readonly FunctionHandler[] | undefined;

  constructor(parts: FunctionParts) {
    const { project, kind, testProject } = parts;
    this.kind = kind;
    this.name = parts.name ?? project.name;
    this.projectName = project.name;
    this.folder = project.folder;
    this.project = project.path;
    this.testProject = testProject?.path;
    this.#parts = parts;
  }

  get assemblyName(): string {
    return this.#parts.project.assemblyName;
  }

  /**
   * The framework to build for, if its project has several: that of its runtime in the template, or else the newest;
   * undefined if the project has only one.
   */
  get framework(): string | undefined {
    const { frameworks } = this;
    if (frameworks.length < 2) return undefined;
    const { Runtime } = this.resources[0]?.properties ?? {};
    const ofRuntime = runtimes.find(({ id }) => id === Runtime)?.framework;
    const newest = [...frameworks].sort((left, right) => frameworkVersion(right) - frameworkVersion(left))[0];
    return frameworks.find((each) => each === ofRuntime) ?? newest;
  }

  /** Whether it is compiled to native code. */
  get isNative(): boolean {
    return /^true$/i.test(this.#parts.project.property('PublishAot'));
  }

  /** The target frameworks that it is compiled for. */
  get frameworks(): readonly string[] {
    return this.#parts.project.frameworks;
  }

  /** false: the managed runtime loads it. */
  get isExecutable(): boolean {
    return this.kind !== 'class-library' && this.#parts.project.isExecutable;
  }

  /** Its entry points: one, unless its project has several that a setting selects. */
  get handlers(): readonly FunctionHandler[] {
    this.#handlers ??= handlersOf({ ...this.#parts, resources: this.resources });
    return this.#handlers;
  }

  /** The template of its resource, or the one that its resource would get into; undefined if there is none. */
  get templateFile(): string | undefined {
    return this.#parts.resources()[0]?.templateFile ?? this.#parts.nearestTemplate();
  }

  /** Its resources in the template: one for each handler; the first is that of the function itself. */
  get resources(): readonly FunctionResource[] {
    const { templateFile } = this;
    return this.#parts.resources().filter((each) => each.templateFile === templateFile);
  }

  /** What it was made with, one for each event source; none if it was not made here. */
  get records(): readonly FunctionRecord[] {
    return this.#parts.records();
  }

  /** Of its resource in the template; the one that it would get if it has none. */
  get logicalId(): string {
    return this.resources[0]?.logicalId ?? logicalIdOf(this.name);
  }

  /**
   * The C# files of its project.
   *
   * @throws LambdaAotError (exit code 2) that names the file and line that can't be read
   */
  get files(): readonly CSharpFile[] {
    return this.#parts.code.filesOf(this.project);
  }

  /** The C# files of the projects that it refers to; throws as `files`. */
  get referenced(): readonly CSharpFile[] {
    return this.#parts.references.flatMap(({ path }) => this.#parts.code.filesOf(path));
  }

  /** The serializer contexts that its own code and the referenced code declare; throws as `files`. */
  get contexts(): readonly SerializerContext[] {
    return findContexts([...this.files, ...this.referenced]);
  }
}
