import { posix } from 'node:path';
import { runtimeClientProject } from '../blueprint/runtime-client.ts';
import type { SolutionChoices } from '../blueprint/choices.ts';
import { usageError } from '../errors.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import { SamTemplate } from '../sam/template.ts';
import { settingsIn } from './choices-now.ts';
import type { SolutionFiles } from './files.ts';
import { SolutionFunction } from './function.ts';
import { resourcesByProject } from './function-resources.ts';
import type { AskMsbuild } from './project.ts';
import { Project } from './project.ts';
import type { SolutionRecord } from './record.ts';
import { readRecord } from './record.ts';
import { recordFile } from './record-file.ts';
import { templateNames } from './root.ts';
import { SourceCode } from './source-code.ts';

/** How a handler of a function can be recognised in its code. */
const HANDLER = { executable: /LambdaBootstrapBuilder|LambdaFunction/, library: /\bLambdaFunction\b/ };

/**
 * A solution as it lies on the disk. All that commands know of one comes from here, found, not assumed from names.
 * Paths are relative to its root, with slashes. What is read is kept: after a change, read the solution again.
 */
export class Solution {
  /** Absolute folder. */
  readonly root: string;
  readonly #files: SolutionFiles;
  readonly #askMsbuild: AskMsbuild;
  readonly #code: SourceCode;
  #projects: readonly Project[] | undefined;
  #functions: readonly SolutionFunction[] | undefined;
  #record: { readonly value: SolutionRecord | undefined } | undefined;

  constructor(root: string, files: SolutionFiles, askMsbuild: AskMsbuild = () => undefined) {
    this.root = root;
    this.#files = files;
    this.#askMsbuild = askMsbuild;
    this.#code = new SourceCode(files);
  }

  /** The text of a file; undefined if there is none. */
  read(path: string): string | undefined {
    return this.#files.read(path);
  }

  /** Paths of all files in a folder, without what a build writes; '' is the root. */
  list(folder: string): readonly string[] {
    return this.#files.list(folder);
  }

  /** The .slnx or .sln file; undefined if there is none. */
  get solutionFile(): string | undefined {
    const names = this.#files.list('').filter((path) => !path.includes('/'));
    return names.find((name) => name.endsWith('.slnx')) ?? names.find((name) => name.endsWith('.sln'));
  }

  /** The SAM template that is the nearest to the root; undefined if there is none. */
  get templateFile(): string | undefined {
    const all = this.#files.list('').filter((path) => templateNames.includes(posix.basename(path)));
    const depth = (path: string): number => path.split('/').length;
    const rank = (path: string): number => templateNames.indexOf(posix.basename(path));
    return [...all].sort((left, right) => depth(left) - depth(right) || rank(left) - rank(right))[0];
  }

  /** undefined if there is no template, or it can't be read; see {@link requireTemplate}. */
  get template(): SamTemplate | undefined {
    const path = this.templateFile;
    const text = path === undefined ? undefined : this.read(path);
    return text === undefined ? undefined : SamTemplate.ifReadable(text);
  }

  /** @throws LambdaAotError (exit code 2) with file and line if the template can't be read */
  requireTemplate(): SamTemplate | undefined {
    const path = this.templateFile;
    if (path === undefined) return undefined;
    return refusedAsUsage(path, () => {
      const template = new SamTemplate(this.read(path) ?? '');
      template.requireReadable();
      return template;
    });
  }

  /** undefined if it was not made here; throws as {@link readRecord}. */
  get record(): SolutionRecord | undefined {
    this.#record ??= { value: readRecord(this.read(recordFile) ?? '{}') };
    return this.#record.value;
  }

  /**
   * What a new function should be like: what the solution was made with, and what its template says now.
   *
   * @throws LambdaAotError (exit code 2) if there is no record
   */
  get choices(): SolutionChoices {
    const { record } = this;
    if (record === undefined)
      throw usageError([
        `${this.root} has no ${recordFile} of lambda-aot, so a new function can't follow it. ` +
          'Create a solution with: lambda-aot new',
      ]);
    const isWithoutClient =
      record.choices.optimize === 'leanest' && this.read(runtimeClientProject) === undefined;
    return {
      ...record.choices,
      functions: record.functions,
      ...(isWithoutClient && { optimize: 'startup' as const }),
      ...settingsIn(this.template),
    };
  }

  get projects(): readonly Project[] {
    const base = posix.join('/', this.root.replaceAll('\\', '/'));
    const read = (path: string): string | undefined => this.#readQuietly(posix.relative(base, path));
    this.#projects ??= this.#files
      .list('')
      .filter((path) => path.endsWith('.csproj'))
      .map((path) => new Project(path, base, read, this.#askMsbuild));
    return this.#projects;
  }

  /** The Lambda functions, in the order of their projects' paths. */
  get functions(): readonly SolutionFunction[] {
    this.#functions ??= this.#findFunctions();
    return this.#functions;
  }

  /** A project, then those that it refers to, and theirs: those that are there, each once. */
  withReferences(path: string, seen = new Set<string>()): Project[] {
    const project = this.projects.find((each) => each.path === path);
    if (project === undefined || seen.has(path)) return [];
    seen.add(path);
    return [project, ...project.references.flatMap((each) => this.withReferences(each, seen))];
  }

  #findFunctions(): SolutionFunction[] {
    const projects = this.projects.filter((project) => this.#isFunction(project));
    const resources = resourcesByProject(
      this.template?.functions ?? [],
      projects,
      posix.dirname(this.templateFile ?? ''),
    );
    const records = this.record?.functions ?? [];
    return projects.map(
      (project) =>
        new SolutionFunction({
          project,
          references: this.withReferences(project.path).slice(1),
          testProject: this.#testsOf(project),
          resources: resources.get(project) ?? [],
          records: records.filter(({ name }) => name === project.name),
          code: this.#code,
        }),
    );
  }

  #isFunction(project: Project): boolean {
    if (!this.#code.mentions(project.folder, HANDLER.executable)) return false;
    if (project.isTest) return false;
    return project.isExecutable || this.#code.mentions(project.folder, HANDLER.library);
  }

  /** By its reference, or else by its name: a project that was moved may have left a wrong reference. */
  #testsOf({ path, name }: Project): Project | undefined {
    const tests = this.projects.filter((each) => each.isTest);
    return (
      tests.find((each) => each.name === `${name}.Tests` && each.references.includes(path)) ??
      tests.find((each) => each.name === `${name}.Tests`) ??
      tests.find((each) => each.references.includes(path))
    );
  }

  /** What is not text says nothing about a project; an edit of it says why. */
  #readQuietly(path: string): string | undefined {
    try {
      return this.read(path);
    } catch {
      return undefined;
    }
  }
}
