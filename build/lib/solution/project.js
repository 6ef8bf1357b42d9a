import { posix } from 'node:path';
import { evaluateProject } from "./msbuild/evaluation.js";
/** A C# project of a solution. Paths are relative to the solution's root, with slashes. */
export class Project {
    /** Its .csproj. */
    path;
    #base;
    #read;
    #ask;
    #evaluation;
    /**
     * @param base absolute folder of the solution, with slashes
     * @param read by absolute path
     */
    constructor(path, base, read, ask) {
        this.path = path;
        this.#base = base;
        this.#read = read;
        this.#ask = ask;
    }
    get name() {
        return posix.basename(this.path, posix.extname(this.path));
    }
    get folder() {
        return posix.dirname(this.path);
    }
    /** As MSBuild would give it for a Release build; MSBuild itself is asked only if that is not certain. */
    property(name) {
        const found = this.#evaluated.property(name);
        if (found === undefined || found.isCertain)
            return found?.value;
        return this.#ask(this.path, name) ?? found.value;
    }
    get isExecutable() {
        return this.property('OutputType')?.toLowerCase() === 'exe';
    }
    get assemblyName() {
        return this.property('AssemblyName') ?? this.name;
    }
    /** Whether `dotnet test` runs it. */
    get isTest() {
        const declared = this.property('IsTestProject')?.toLowerCase();
        if (declared !== undefined)
            return declared === 'true';
        return this.packages.some((id) => /^(microsoft\.net\.test\.sdk|xunit(\.v3)?|nunit|mstest)$/i.test(id));
    }
    /** Ids of the packages that it refers to itself. */
    get packages() {
        return this.#included('PackageReference').map(({ include }) => include);
    }
    /** Paths of the projects that it refers to itself; relative ones start from its own folder, as in MSBuild. */
    get references() {
        const folder = posix.join(this.#base, this.folder);
        return this.#included('ProjectReference').map(({ include }) => posix.relative(this.#base, posix.resolve(folder, include.replaceAll('\\', '/'))));
    }
    #included(kind) {
        return this.#evaluated.items.filter((item) => item.kind === kind);
    }
    get #evaluated() {
        this.#evaluation ??= evaluateProject(posix.join(this.#base, this.path), this.#read);
        return this.#evaluation;
    }
}
