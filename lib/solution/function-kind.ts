import type { SolutionFiles } from './files.ts';
import type { HandlerName } from './handler-names.ts';
import {
  handlerNameOf,
  handlersInDefaults,
  handlersInInfrastructure,
  handlersInTemplates,
} from './handler-names.ts';
import type { Project } from './project.ts';
import type { RuntimeStart } from './runtime-start.ts';
import {
  annotatedMethods,
  hasSerializer,
  startingFiles,
  startOf,
  starts,
  usesStarter,
} from './runtime-start.ts';
import type { SourceCode } from './source-code.ts';
import { codeFolderOf, runsDotnet } from './template-resources.ts';
import type { SolutionTemplate } from './templates.ts';

/**
 * What makes a project a Lambda function: it starts the runtime client, directly or by Lambda Annotations or ASP.NET
 * Core hosting, or it is a class library whose method the managed runtime calls.
 */
export type FunctionKind = 'bootstrap' | 'annotations' | 'hosting' | 'class-library';

/** What functions are found in. */
export interface FunctionSearch {
  readonly projects: readonly Project[];
  readonly templates: readonly SolutionTemplate[];
  readonly code: SourceCode;
  readonly files: SolutionFiles;
  readonly withReferences: (path: string) => readonly Project[];
}

/** Finds out which projects of a solution are Lambda functions. What MSBuild must be asked for comes last. */
export class FunctionKinds {
  readonly #search: FunctionSearch;
  readonly #ofTemplates: ReadonlySet<string>;
  readonly #codeFolders: ReadonlySet<string>;
  #ofInfrastructure: readonly HandlerName[] | undefined;

  constructor(search: FunctionSearch) {
    this.#search = search;
    this.#ofTemplates = new Set(handlersInTemplates(search.templates).map(({ assembly }) => assembly));
    const resources = search.templates.flatMap(({ path, template }) =>
      (template?.functions ?? []).filter(runsDotnet).map((resource) => codeFolderOf(resource, path)),
    );
    this.#codeFolders = new Set(resources.filter((each) => each !== undefined));
  }

  /** undefined if it is not a function. */
  of(project: Project): FunctionKind | undefined {
    const kind = this.#kindOf(project);
    return kind === undefined || project.isTest ? undefined : kind;
  }

  /** The handlers of a class library that Terraform, CDK or a script names. */
  infrastructureHandlers({ name, assemblyName }: Project): HandlerName[] {
    this.#ofInfrastructure ??= handlersInInfrastructure(this.#search.files);
    return this.#ofInfrastructure.filter(({ assembly }) => [name, assemblyName].includes(assembly));
  }

  #kindOf(project: Project): FunctionKind | undefined {
    const { code } = this.#search;
    if (annotatedMethods(project, code).length > 0) return 'annotations';
    const start = startOf(project, code) ?? this.#startOfLibrary(project);
    if (start !== undefined) return project.isExecutable ? start : undefined;
    if (this.#isNamed(project)) return 'class-library';
    if (!this.#search.withReferences(project.path).some(usesLambda)) return undefined;
    // It is meant for Lambda, however it starts.
    const isMeant = this.#codeFolders.has(project.folder) || project.property('AWSProjectType') === 'Lambda';
    if (project.isExecutable) return isMeant ? 'bootstrap' : undefined;
    return isMeant || hasSerializer(project, code) || this.infrastructureHandlers(project).length > 0
      ? 'class-library'
      : undefined;
  }

  /** How a library that it uses starts the runtime client for it, in a base class or an extension method. */
  #startOfLibrary(project: Project): RuntimeStart | undefined {
    const { code } = this.#search;
    const [, ...references] = this.#search.withReferences(project.path);
    return starts.find((start) => {
      const files = references.flatMap((each) => {
        const starting = startingFiles(each, code, start);
        return starting.length > 0 && !each.isExecutable ? starting : [];
      });
      return files.length > 0 && usesStarter(project, code, files);
    });
  }

  /** Whether a template or its own defaults have a handler of its assembly. */
  #isNamed({ name, assemblyName, folder }: Project): boolean {
    const ofDefaults = handlersInDefaults(this.#search.files, folder);
    return (
      [name, assemblyName].some((each) => this.#ofTemplates.has(each)) ||
      ofDefaults.some((each) => handlerNameOf(each) !== undefined)
    );
  }
}

const OF_LAMBDA = /^Amazon\.Lambda\./i;

/** What an import brings that can't be followed may be a package. */
const usesLambda = ({ name, packages, isFullyRead }: Project): boolean =>
  !isFullyRead || OF_LAMBDA.test(name) || packages.some((id) => OF_LAMBDA.test(id));
