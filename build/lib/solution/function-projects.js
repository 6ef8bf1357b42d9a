import { posix } from 'node:path';
import { parseCSharp } from "../edit/csharp/syntax/parse.js";
import { orRefuse } from "../edit/refused.js";
import { codeFiles, listFunctions, oneFunction } from "./function-list.js";
import { withReferences } from "./project-references.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
/**
 * The functions of a solution, with their code.
 *
 * @param wanted the name of the only one that is asked for
 * @throws LambdaAotError (exit code 2) where code can't be read, or there is no such function
 */
export function readFunctionProjects(solution, wanted) {
    const functions = wanted === undefined ? listFunctions(solution) : [oneFunction(solution, wanted)];
    const reader = new Reader(solution);
    return functions.map((each) => readFunctionProject(solution, each, reader));
}
/** One function of {@link listFunctions}, with its code. */
export function readFunctionProject(solution, { name, folder, project }, reader = new Reader(solution)) {
    return { name, files: reader.filesOf(folder), referenced: reader.referencedBy(project) };
}
/** Reads each file once, however many projects refer to it. */
class Reader {
    #solution;
    #parsed = new Map();
    constructor(solution) {
        this.#solution = solution;
    }
    filesOf(folder) {
        return codeFiles(this.#solution, folder).map((path) => this.#parse(path));
    }
    /** Of the projects that it refers to, and of theirs. */
    referencedBy(project) {
        const [, ...others] = withReferences(this.#solution, project);
        return others.flatMap((path) => this.filesOf(posix.dirname(path)));
    }
    #read(path) {
        return refusedAsUsage(path, () => this.#solution.read(path) ?? '');
    }
    #parse(path) {
        const known = this.#parsed.get(path);
        if (known !== undefined)
            return known;
        const text = this.#read(path);
        const file = refusedAsUsage(path, () => orRefuse(text, '', () => parseCSharp(text, { path })));
        this.#parsed.set(path, file);
        return file;
    }
}
