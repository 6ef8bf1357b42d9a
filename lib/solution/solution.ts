import { posix } from 'node:path';
import type { SolutionChoices } from '../blueprint/choices.ts';
import { LambdaAotError, usageError } from '../errors.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import { SamTemplate } from '../sam/template.ts';
import { settingsIn } from './choices-now.ts';
import { fileAppsAmong, projectOfApp } from './file-apps.ts';
import type { SolutionFiles } from './files.ts';
import type { SolutionFunction } from './function.ts';
import { findFunctions } from './functions.ts';
import { ProjectFiles } from './msbuild/project-files.ts';
import type { AskMsbuild } from './project.ts';
import { Project } from './project.ts';
import { readQuietly } from './read-quietly.ts';
import type { SolutionRecord } from './record.ts';
import { readRecord } from './record.ts';
import { recordFile } from './record-file.ts';
import { SourceCode } from './source-code.ts';
import type { SolutionTemplate } from './templates.ts';
import { templatesIn } from './templates.ts';

/**
 * A solution as it lies on the disk. All that commands know of one comes from here, found, not assumed from names.
 * Paths are relative to its root, with slashes. What is read is kept: after a change, read the solution again.
 */
export class Solution {
  /** Absolute folder. */
  readonly root: string;
  /** The folder in which the person is, relative to the root; '' if that is the root. */
  readonly startFolder: string;
  readonly code: SourceCode;
  readonly files: SolutionFiles;
  readonly #askMsbuild: AskMsbuild;
  #projects: readonly Project[] | undefined;
  #functions: readonly SolutionFunction[] | undefined;
  #templates: readonly SolutionTemplate[] | undefined;
  #record: { readonly value: SolutionRecord | undefined } | undefined;

  constructor(
    root: string,
    files: SolutionFiles,
    askMsbuild: AskMsbuild = () => undefined,
    startFolder = '',
  ) {
    this.root = root;
    this.startFolder = startFolder;
    this.code = new SourceCode(files);
    this.files = files;
    this.#askMsbuild = askMsbuild;
  }

  /** The text of a file; undefined if there is none. Throws EditRefused if it is not UTF-8. */
  read(path: string): string | undefined {
    return this.files.read(path);
  }

  /** Paths of all files in a folder, without what a build writes; '' is the root. */
  list(folder: string): readonly string[] {
    return this.files.list(folder);
  }

  /** The .slnx or .sln file; undefined if there is none. */
  get solutionFile(): string | undefined {
    const names = this.files.list('').filter((path) => !path.includes('/'));
    return names.find((name) => name.endsWith('.slnx')) ?? names.find((name) => name.endsWith('.sln'));
  }

  /** The SAM templates, the nearest to the root first. */
  get templates(): readonly SolutionTemplate[] {
    this.#templates ??= templatesIn(this.files);
    return this.#templates;
  }

  /** The template that a new function gets into; undefined if there is none. */
  get templateFile(): string | undefined {
    return this.templates[0]?.path;
  }

  /** undefined if there is no such template, or it can't be read; see {@link requireTemplate}. */
  templateAt(path: string | undefined): SamTemplate | undefined {
    return this.templates.find((each) => each.path === path)?.template;
  }

  /** @throws LambdaAotError (exit code 2) with file and line if the template can't be read */
  requireTemplate(path: string): SamTemplate {
    return refusedAsUsage(path, () => {
      const template = new SamTemplate(this.read(path) ?? '');
      template.requireReadable();
      return template;
    });
  }

  /** undefined if it was not made here; throws as {@link readRecord}. */
  get record(): SolutionRecord | undefined {
    this.#record ??= { value: readRecord(readQuietly(this.files, recordFile) ?? '{}') };
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
      record.choices.optimize === 'leanest' && this.projectNamed('LambdaRuntimeClient') === undefined;
    return {
      ...record.choices,
      functions: record.functions,
      ...(isWithoutClient && { optimize: 'startup' as const }),
      ...settingsIn(this.templateAt(this.templateFile)),
    };
  }

  get projects(): readonly Project[] {
    this.#projects ??= this.#findProjects();
    return this.#projects;
  }

  /** The Lambda functions, in the order of their projects' paths. */
  get functions(): readonly SolutionFunction[] {
    this.#functions ??= findFunctions(this, () => this.#recordedFunctions);
    return this.#functions;
  }

  /** The functions of a name in any case. A function is called as its project, and most names are not yet taken. */
  functionsCalled(name: string): readonly SolutionFunction[] {
    const isCalledSo = (each: { readonly name: string }): boolean =>
      each.name.toLowerCase() === name.toLowerCase();
    return this.projects.some(isCalledSo) ? this.functions.filter(isCalledSo) : [];
  }

  projectNamed(name: string): Project | undefined {
    return this.projects.find((each) => each.name === name);
  }

  /** A project, then those that it refers to, and theirs: each existing one once. */
  withReferences(path: string, seen = new Set<string>()): Project[] {
    const project = this.projects.find((each) => each.path === path);
    if (project === undefined || seen.has(path)) return [];
    seen.add(path);
    return [project, ...project.references.flatMap((each) => this.withReferences(each, seen))];
  }

  #findProjects(): Project[] {
    const base = posix.join('/', this.root.replaceAll('\\', '/'));
    const inside = (path: string): string => posix.relative(base, path);
    const read = (path: string): string | undefined => readQuietly(this.files, path);
    const files = new ProjectFiles(
      (path) => {
        const text = read(inside(path));
        return text === undefined || !path.endsWith('.cs') ? text : projectOfApp(text);
      },
      (path) => this.files.exists(inside(path)),
    );
    const all = this.files.list('');
    const paths = all.filter((path) => path.endsWith('.csproj'));
    return [...paths, ...fileAppsAmong(all, read)].map(
      (path) => new Project(path, base, files, this.#askMsbuild, paths),
    );
  }

  /** A record that can't be used is no reason not to find the functions; what needs the record reports it. */
  get #recordedFunctions() {
    try {
      return this.record?.functions ?? [];
    } catch (error) {
      if (error instanceof LambdaAotError) return [];
      throw error;
    }
  }
}
