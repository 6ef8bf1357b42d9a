import { posix } from 'node:path';
import type { SolutionChoices } from '../blueprint/choices.ts';
import type { ProjectConventions } from '../blueprint/function-site.ts';
import { isFileBased } from '../edit/paths.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import { SamTemplate } from '../sam/template.ts';
import { settingsIn } from './choices-now.ts';
import { conventionsAt, versionsFileOf } from './conventions.ts';
import { fileAppsAmong, projectOfApp } from './file-apps.ts';
import type { SolutionFiles } from './files.ts';
import { foundChoices } from './found-choices.ts';
import type { SolutionFunction } from './function.ts';
import { findFunctions } from './functions.ts';
import { evaluateProject } from './msbuild/evaluation.ts';
import { ProjectFiles } from './msbuild/project-files.ts';
import { centralVersions } from './package-versions.ts';
import type { AskMsbuild } from './project.ts';
import { Project } from './project.ts';
import { quietly, readQuietly } from './read-quietly.ts';
import type { SolutionRecord } from './record.ts';
import { readRecord } from './record.ts';
import { recordFile } from './record-file.ts';
import { siblingIn } from './sibling.ts';
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
  /** The root with slashes, as the paths of projects start with it. */
  readonly #base: string;
  readonly #projectFiles: ProjectFiles;
  #projects: readonly Project[] | undefined;
  #functions: readonly SolutionFunction[] | undefined;
  #templates: readonly SolutionTemplate[] | undefined;
  #choices: SolutionChoices | undefined;
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
    this.#base = posix.join('/', root.replaceAll('\\', '/'));
    this.#projectFiles = this.#filesOfProjects();
  }

  /** The text of a file; undefined if there is none. Throws EditRefused if it is not UTF-8. */
  read(path: string): string | undefined {
    return this.files.read(path);
  }

  /** The MSBuild text of a project; of a file-based app, of the project that the SDK makes of it; '' if there is none. */
  projectXml(path: string): string {
    const text = this.read(path) ?? '';
    return isFileBased(path) ? projectOfApp(text) : text;
  }

  /** Paths of all files in a folder, without what a build writes; '' is the root. */
  list(folder: string): readonly string[] {
    return this.files.list(folder);
  }

  /** The .slnx and .sln files, the nearest to the root first. */
  get solutionFiles(): readonly string[] {
    const depth = (path: string): number => path.split('/').length;
    const all = this.files.list('').filter((path) => /\.slnx?$/i.test(path));
    return all.sort(
      (left, right) => depth(left) - depth(right) || Number(right.endsWith('x')) - Number(left.endsWith('x')),
    );
  }

  /** The .slnx or .sln file in the root; undefined if there is none. */
  get solutionFile(): string | undefined {
    return this.solutionFiles.find((path) => !path.includes('/'));
  }

  /** The SAM templates, the nearest to the root first. */
  get templates(): readonly SolutionTemplate[] {
    this.#templates ??= templatesIn(this.files);
    return this.#templates;
  }

  /** The template that a new function gets into; undefined if there is none that SAM would read. */
  get templateFile(): string | undefined {
    const { sibling } = this;
    const path = sibling === undefined ? this.templates[0]?.path : sibling.templateFile;
    return this.templateAt(path)?.isServerless === false ? undefined : path;
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
   * What a new function should be like: what the solution was made with, or else what its functions are like, and what
   * its template says now.
   */
  get choices(): SolutionChoices {
    this.#choices ??= this.#findChoices();
    return this.#choices;
  }

  get projects(): readonly Project[] {
    this.#projects ??= this.#findProjects();
    return this.#projects;
  }

  /** The function that a new one is written like; undefined if there is none, or the solution was made here. */
  get sibling(): SolutionFunction | undefined {
    const isOwn = quietly(() => this.record !== undefined, true);
    return isOwn ? undefined : siblingIn(this.functions, this.startFolder);
  }

  /** The Lambda functions, in the order of their projects' paths. */
  get functions(): readonly SolutionFunction[] {
    // A record that can't be used is no reason not to find the functions.
    this.#functions ??= findFunctions(this, () => quietly(() => this.record?.functions ?? [], []));
    return this.#functions;
  }

  /** The functions of a name in any case. A function is called as its project, and most names are not yet taken. */
  functionsCalled(name: string): readonly SolutionFunction[] {
    const isSame = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
    if (!this.projects.some((each) => isSame(each.name))) return [];
    return this.functions.filter((each) => isSame(each.projectName));
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

  /** What a new project must say itself if it lies there. */
  conventionsAt(project: string): ProjectConventions {
    return conventionsAt(posix.join(this.#base, project), this.#projectFiles, this.projects);
  }

  /** The file that holds the versions of a project's packages; undefined if the project has them itself. */
  versionsFileOf(project: string): string | undefined {
    return versionsFileOf(posix.join(this.#base, project), this.#base, this.#projectFiles);
  }

  /** The versions that Directory.Packages.props gives to a project, by package. */
  centralVersionsAt(project: string): ReadonlyMap<string, string> {
    return centralVersions(evaluateProject(posix.join(this.#base, project), this.#projectFiles));
  }

  #findChoices(): SolutionChoices {
    const { record } = this;
    const settings = settingsIn(this.templateAt(this.templateFile)?.functionGlobals ?? {});
    if (record === undefined) return foundChoices(this, settings);
    const isWithoutClient =
      record.choices.optimize === 'leanest' && this.projectNamed('LambdaRuntimeClient') === undefined;
    return {
      ...record.choices,
      functions: record.functions,
      ...(isWithoutClient && { optimize: 'startup' as const }),
      ...settings,
    };
  }

  #findProjects(): Project[] {
    const all = this.files.list('');
    const paths = all.filter((path) => path.endsWith('.csproj'));
    const apps = fileAppsAmong(all, (path) => readQuietly(this.files, path));
    return [...paths, ...apps].map(
      (path) => new Project(path, this.#base, this.#projectFiles, this.#askMsbuild, paths),
    );
  }

  #filesOfProjects(): ProjectFiles {
    const inside = (path: string): string => posix.relative(this.#base, path);
    return new ProjectFiles(
      (path) => {
        const text = readQuietly(this.files, inside(path));
        return text === undefined || !isFileBased(path) ? text : projectOfApp(text);
      },
      (path) => this.files.exists(inside(path)),
    );
  }
}
