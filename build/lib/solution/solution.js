import { posix } from 'node:path';
import { runtimeClientProject } from "../blueprint/runtime-client.js";
import { usageError } from "../errors.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
import { SamTemplate } from "../sam/template.js";
import { settingsIn } from "./choices-now.js";
import { SolutionFunction } from "./function.js";
import { resourcesByProject } from "./function-resources.js";
import { Project } from "./project.js";
import { readRecord } from "./record.js";
import { recordFile } from "./record-file.js";
import { templateNames } from "./root.js";
import { SourceCode } from "./source-code.js";
/** How a handler of a function can be recognised in its code. */
const HANDLER = { executable: /LambdaBootstrapBuilder|LambdaFunction/, library: /\bLambdaFunction\b/ };
/**
 * A solution as it lies on the disk. All that commands know of one comes from here, found, not assumed from names.
 * Paths are relative to its root, with slashes. What is read is kept: after a change, read the solution again.
 */
export class Solution {
    /** Absolute folder. */
    root;
    #files;
    #askMsbuild;
    #code;
    #projects;
    #functions;
    #record;
    constructor(root, files, askMsbuild = () => undefined) {
        this.root = root;
        this.#files = files;
        this.#askMsbuild = askMsbuild;
        this.#code = new SourceCode(files);
    }
    /** The text of a file; undefined if there is none. */
    read(path) {
        return this.#files.read(path);
    }
    /** Paths of all files in a folder, without what a build writes; '' is the root. */
    list(folder) {
        return this.#files.list(folder);
    }
    /** The .slnx or .sln file; undefined if there is none. */
    get solutionFile() {
        const names = this.#files.list('').filter((path) => !path.includes('/'));
        return names.find((name) => name.endsWith('.slnx')) ?? names.find((name) => name.endsWith('.sln'));
    }
    /** The SAM template that is the nearest to the root; undefined if there is none. */
    get templateFile() {
        const all = this.#files.list('').filter((path) => templateNames.includes(posix.basename(path)));
        const depth = (path) => path.split('/').length;
        const rank = (path) => templateNames.indexOf(posix.basename(path));
        return [...all].sort((left, right) => depth(left) - depth(right) || rank(left) - rank(right))[0];
    }
    /** undefined if there is no template, or it can't be read; see {@link requireTemplate}. */
    get template() {
        const path = this.templateFile;
        const text = path === undefined ? undefined : this.read(path);
        return text === undefined ? undefined : SamTemplate.ifReadable(text);
    }
    /** @throws LambdaAotError (exit code 2) with file and line if the template can't be read */
    requireTemplate() {
        const path = this.templateFile;
        if (path === undefined)
            return undefined;
        return refusedAsUsage(path, () => {
            const template = new SamTemplate(this.read(path) ?? '');
            return template.functions && template;
        });
    }
    /** undefined if it was not made here; throws as {@link readRecord}. */
    get record() {
        this.#record ??= { value: readRecord(this.read(recordFile) ?? '{}') };
        return this.#record.value;
    }
    /**
     * What a new function should be like: what the solution was made with, and what its template says now.
     *
     * @throws LambdaAotError (exit code 2) if there is no record
     */
    get choices() {
        const { record } = this;
        if (record === undefined)
            throw usageError([
                `${this.root} has no ${recordFile} of lambda-aot, so a new function can't follow it. ` +
                    'Create a solution with: lambda-aot new',
            ]);
        const isWithoutClient = record.choices.optimize === 'leanest' && this.read(runtimeClientProject) === undefined;
        return {
            ...record.choices,
            functions: record.functions,
            ...(isWithoutClient && { optimize: 'startup' }),
            ...settingsIn(this.template),
        };
    }
    get projects() {
        const base = posix.join('/', this.root.replaceAll('\\', '/'));
        const read = (path) => this.#readQuietly(posix.relative(base, path));
        this.#projects ??= this.#files
            .list('')
            .filter((path) => path.endsWith('.csproj'))
            .map((path) => new Project(path, base, read, this.#askMsbuild));
        return this.#projects;
    }
    /** The Lambda functions, in the order of their projects' paths. */
    get functions() {
        this.#functions ??= this.#findFunctions();
        return this.#functions;
    }
    /** A project, then those that it refers to, and theirs: those that are there, each once. */
    withReferences(path, seen = new Set()) {
        const project = this.projects.find((each) => each.path === path);
        if (project === undefined || seen.has(path))
            return [];
        seen.add(path);
        return [project, ...project.references.flatMap((each) => this.withReferences(each, seen))];
    }
    #findFunctions() {
        const projects = this.projects.filter((project) => this.#isFunction(project));
        const resources = resourcesByProject(this.template?.functions ?? [], projects, posix.dirname(this.templateFile ?? ''));
        const records = this.record?.functions ?? [];
        return projects.map((project) => new SolutionFunction({
            project,
            references: this.withReferences(project.path).slice(1),
            testProject: this.#testsOf(project),
            resources: resources.get(project) ?? [],
            records: records.filter(({ name }) => name === project.name),
            code: this.#code,
        }));
    }
    #isFunction(project) {
        if (!this.#code.mentions(project.folder, HANDLER.executable))
            return false;
        if (project.isTest)
            return false;
        return project.isExecutable || this.#code.mentions(project.folder, HANDLER.library);
    }
    /** By its reference, or else by its name: a project that was moved may have left a wrong reference. */
    #testsOf({ path, name }) {
        const tests = this.projects.filter((each) => each.isTest);
        return (tests.find((each) => each.name === `${name}.Tests` && each.references.includes(path)) ??
            tests.find((each) => each.name === `${name}.Tests`) ??
            tests.find((each) => each.references.includes(path)));
    }
    /** What is not text says nothing about a project; an edit of it says why. */
    #readQuietly(path) {
        try {
            return this.read(path);
        }
        catch {
            return undefined;
        }
    }
}
