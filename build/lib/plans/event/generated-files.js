import { posix } from 'node:path';
import { functionFiles } from "../../blueprint/function-files.js";
import { lex } from "../../edit/csharp/syntax/lexer.js";
import { EditRefused } from "../../edit/refused.js";
import { lineEndOf } from "../../edit/text.js";
import { blobId } from "../../solution/blob-id.js";
const LISTED = /\[[\w.]*JsonSerializable\([^\]]*\)\]/g;
/** The files that a function was generated with, wherever its projects lie now. */
export class GeneratedFiles {
    #solution;
    #folders;
    /** Ids of the files as they were generated, by their paths now. */
    #ids;
    /**
     * @param old what the function was made with; without any function, nothing is as it was generated
     * @param existing undefined if its project is gone
     */
    constructor(solution, name, old, existing) {
        const place = placesOf(name, existing);
        const files = old.functions.flatMap((fn) => functionFiles(old, fn));
        const recorded = solution.record?.files ?? {};
        this.#solution = solution;
        this.#folders = [place(`src/${name}/`), place(`test/${name}.Tests/`)];
        this.#ids = new Map(files.map(({ path, contents }) => [
            place(path),
            [blobId(contents), ...[recorded[place(path)] ?? recorded[path] ?? []].flat()],
        ]));
    }
    isGenerated(path) {
        const text = this.#read(path);
        return text !== undefined && this.#ids.get(path)?.includes(blobId(text)) === true;
    }
    /** A file in the place of one that is as it was generated keeps its line ends; a type of Shared that exists stays. */
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
    /** Generated code next to the old handler that no other file names. */
    leftOver(planned) {
        const paths = new Set(planned.map(({ path }) => path));
        const left = this.#besideHandler().filter((path) => !paths.has(path) && this.isGenerated(path));
        return left.filter((path) => !this.isNamed(posix.basename(path, '.cs'), planned));
    }
    /** Whether the function's code or its tests have a word, except in lists of types and in the old handler's own types. */
    isNamed(word, planned) {
        const now = new Map(planned.map((file) => [file.path, file.contents.toString()]));
        const own = this.#besideHandler();
        const others = this.#folders
            .flatMap((folder) => this.#solution.list(folder.replace(/\/$/, '')))
            .filter((path) => path.endsWith('.cs') && (now.has(path) || !own.includes(path)));
        return others.some((path) => hasName(now.get(path) ?? this.#read(path) ?? '', word));
    }
    #besideHandler() {
        return [...this.#ids.keys()].filter((path) => path.endsWith('.cs') && this.#isOwn(path) && !/\/Function(Tests)?\.cs$/.test(path));
    }
    #isOwn(path) {
        return this.#folders.some((folder) => path.startsWith(folder));
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
/** Whether code has a word as a name, not in a text or a comment. */
const hasName = (code, word) => lex(code.replace(LISTED, ''), []).tokens.some(({ text }) => text === word || holds(text, word));
/** An interpolated text is one token, with the code in its holes. */
const holds = (token, word) => token.startsWith('$') && new RegExp(`\\{[^{}"]*\\b${word}\\b`).test(token);
/** Where a file of a function lies now, by the path that it gets in a new solution. */
export function placesOf(name, existing) {
    if (existing === undefined)
        return (path) => path;
    const { folder, testProject } = existing;
    const tests = testProject === undefined ? `test/${name}.Tests` : posix.dirname(testProject);
    return (path) => path
        .replace(new RegExp(`^src/${escaped(name)}/`), () => `${folder}/`)
        .replace(new RegExp(`^test/${escaped(name)}\\.Tests/`), () => `${tests}/`);
}
const escaped = (name) => name.replace(/[.-]/g, '\\$&');
