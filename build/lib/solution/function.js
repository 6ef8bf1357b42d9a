import { logicalIdOf } from "../blueprint/sam-parts.js";
import { findContexts } from "../edit/csharp/find/contexts.js";
/** A Lambda function of a solution, wherever its project lies. Paths are relative to the solution's root. */
export class SolutionFunction {
    name;
    folder;
    /** Its .csproj. */
    project;
    /** The .csproj of its tests; undefined if there is none. */
    testProject;
    assemblyName;
    /** Its resources in the template: one for each handler; the first is that of the function itself. */
    resources;
    /** What it was made with, one for each event source; none if it was not made here. */
    records;
    #code;
    #references;
    constructor({ project, references, testProject, resources, records, code }) {
        this.name = project.name;
        this.folder = project.folder;
        this.project = project.path;
        this.testProject = testProject?.path;
        this.assemblyName = project.assemblyName;
        this.resources = resources;
        this.records = records;
        this.#references = references;
        this.#code = code;
    }
    /** Of its resource in the template; the one that it would get if it has none. */
    get logicalId() {
        return this.resources[0]?.logicalId ?? logicalIdOf(this.name);
    }
    /**
     * The C# files of its project.
     *
     * @throws LambdaAotError (exit code 2) that names the file and line that can't be read
     */
    get files() {
        return this.#code.filesOf(this.folder);
    }
    /** The C# files of the projects that it refers to; throws as `files`. */
    get referenced() {
        return this.#references.flatMap(({ folder }) => this.#code.filesOf(folder));
    }
    /** The serializer contexts that its own code and the referenced code declare; throws as `files`. */
    get contexts() {
        return findContexts([...this.files, ...this.referenced]);
    }
}
