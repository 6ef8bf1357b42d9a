import assert from 'node:assert/strict';
import { planNewSolution } from "../../lib/plans/new-solution.js";
import { Solution } from "../../lib/solution/solution.js";
import { defaultChoices } from "./choices.js";
/** A solution whose files are in memory. */
export class MemorySolution {
    files = new Map();
    constructor(made = defaultChoices) {
        const { files } = planNewSolution(made);
        for (const { path, contents } of files)
            this.files.set(path.slice(made.name.length + 1), contents.toString());
    }
    /** The solution as commands find it now. */
    get found() {
        return new Solution('/solution', { read: (path) => this.files.get(path), list: this.list });
    }
    get records() {
        return this.found.record?.functions ?? assert.fail('nothing is recorded');
    }
    list = (folder) => [...this.files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
    /** @returns the paths of the files that are other than before */
    commit({ files, removed = [] }) {
        const changed = files.filter(({ path, contents }) => this.files.get(path) !== contents.toString());
        for (const { path, contents } of changed)
            this.files.set(path, contents.toString());
        for (const path of removed)
            this.files.delete(path);
        return [...changed.map(({ path }) => path), ...removed];
    }
    change(path, edit) {
        this.files.set(path, edit(this.text(path)));
    }
    /** Moves all files of a folder. */
    move(from, to) {
        for (const path of this.list(from)) {
            this.files.set(`${to}${path.slice(from.length)}`, this.text(path));
            this.files.delete(path);
        }
    }
    remove(folder) {
        for (const path of this.list(folder))
            this.files.delete(path);
    }
    text(path) {
        return this.files.get(path) ?? assert.fail(`there is no ${path}`);
    }
}
