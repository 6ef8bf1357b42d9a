import type { SolutionFiles } from './files.ts';
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
  hasAssemblySerializer,
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
  #ofInfrastructure: ReadonlySet<string> | undefined;

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
    const { code } = this.#search;
    const kind =
      annotatedMethods(project, code).length > 0
        ? 'annotations'
        : (this.#startOf(project) ?? (this.#isClassLibrary(project) ? 'class-library' : undefined));
    return kind === undefined || project.isTest ? undefined : kind;
  }

  #startOf(project: Project): RuntimeStart | undefined {
    const { code } = this.#search;
    const start = startOf(project, code) ?? this.#startOfLibrary(project);
    if (start !== undefined) return project.isExecutable ? start : undefined;
    if (!this.#search.withReferences(project.path).some(usesLambda)) return undefined;
    // It is meant for Lambda, however its code starts.
    const isMeant = this.#codeFolders.has(project.folder) || project.property('AWSProjectType') === 'Lambda';
    return isMeant && project.isExecutable ? 'bootstrap' : undefined;
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

  #isClassLibrary(project: Project): boolean {
    const { code, files } = this.#search;
    const isNamed = (names: ReadonlySet<string>): boolean =>
      names.size > 0 && (names.has(project.name) || names.has(project.assemblyName));
    if (isNamed(this.#ofTemplates)) return true;
    if (handlersInDefaults(files, project.folder).some((each) => handlerNameOf(each) !== undefined))
      return true;
    if (!this.#search.withReferences(project.path).some(usesLambda) || project.isExecutable) return false;
    if (this.#codeFolders.has(project.folder) || project.property('AWSProjectType') === 'Lambda') return true;
    if (hasAssemblySerializer(project, code)) return true;
    this.#ofInfrastructure ??= new Set(handlersInInfrastructure(files).map(({ assembly }) => assembly));
    return isNamed(this.#ofInfrastructure);
  }
}

/** What an import brings that can't be followed may be a package. */
const usesLambda = ({ packages, isFullyRead }: Project): boolean =>
  !isFullyRead || packages.some((id) => /^Amazon\.Lambda\./i.test(id));
