import { EditRefused } from "../../edit/refused.js";
import { lineEndOf } from "../../edit/text.js";
import { functionFiles } from "../../blueprint/function-files.js";
const comparable = (text) => text.toString().replace(/\r\n/g, '\n').replace('\uFEFF', '');
const LISTED = /\[[\w.]*JsonSerializable\([^\]]*\)\]/g;
/** A function's own files, as they are and as they were generated. */
export class OwnFiles {
    #solution;
    #name;
    #generated;
    constructor(solution, name, old) {
        this.#name = name;
        const files = old?.functions.flatMap((fn) => functionFiles(old, fn)) ?? [];
        this.#solution = solution;
        this.#generated = new Map(files.map(({ path, contents }) => [path, comparable(contents)]));
    }
    isGenerated(path) {
        const text = this.#read(path);
        return text !== undefined && comparable(text) === this.#generated.get(path);
    }
    /** What is as it was generated is meant to change, and keeps its line ends; a type of Shared that is there stays. */
    replacement(file) {
        const text = this.#read(file.path);
        if (text === undefined)
            return [file];
        if (file.path.startsWith('src/Shared/'))
            return [];
        if (!this.isGenerated(file.path))
            return [file];
        const contents = file.contents.toString().replace(/\n/g, lineEndOf(text));
        return [{ ...file, contents: (text.startsWith('\uFEFF') ? '\uFEFF' : '') + contents, edit: true }];
    }
    /** Code of the old starter, beside its handler, that no other file names. */
    leftOver(planned) {
        const paths = new Set(planned.map(({ path }) => path));
        const left = this.#beside().filter((path) => !paths.has(path) && this.isGenerated(path));
        return left.filter((path) => !this.isNamed(path.replace(/^.*\/|\.cs$/g, ''), planned));
    }
    /** Whether the function's code or its tests have a word, but for what lists types and the old starter's own types. */
    isNamed(word, planned) {
        const now = new Map(planned.map((file) => [file.path, file.contents.toString()]));
        const folders = [`src/${this.#name}`, `test/${this.#name}.Tests`];
        const others = folders
            .flatMap((folder) => this.#solution.list(folder))
            .filter((path) => path.endsWith('.cs') && (now.has(path) || !this.#beside().includes(path)));
        return others
            .map((path) => now.get(path) ?? this.#read(path) ?? '')
            .some((text) => new RegExp(`\\b${word}\\b`).test(text.replace(LISTED, '')));
    }
    #beside() {
        return [...this.#generated.keys()].filter((path) => /^(src\/(?!Shared\/)|test\/).*\.cs$/.test(path) && !/\/Function(Tests)?\.cs$/.test(path));
    }
    /** What can't be read as text is none of ours. */
    #read(path) {
        try {
            return this.#solution.read(path);
        }
        catch (error) {
            if (error instanceof EditRefused)
                return undefined;
            throw error;
        }
    }
}
