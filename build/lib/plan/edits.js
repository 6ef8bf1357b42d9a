import { EditRefused } from "../edit/refused.js";
/** Edits of a solution's own files. One that is refused leaves its file alone, and says what to do by hand. */
export class Edits {
    files = [];
    warnings = [];
    #before;
    constructor(before) {
        this.#before = before;
    }
    /** @returns whether the file exists; one that does not is passed over */
    edit(path, change) {
        try {
            const text = this.read(path);
            if (text === undefined)
                return false;
            const contents = change(text);
            this.files.splice(0, Infinity, ...this.files.filter((file) => file.path !== path), {
                path,
                contents,
                edit: true,
            });
        }
        catch (error) {
            if (!(error instanceof EditRefused))
                throw error;
            this.refuse(path, error);
        }
        return true;
    }
    create(path, contents) {
        this.files.push({ path, contents });
    }
    refuse(path, { line, reason, byHand }) {
        this.warnings.push(`${path}:${line}: ${reason}. By hand: ${byHand}`);
    }
    /** The text of a file with the edits that were made so far. */
    read(path) {
        return this.files.find((file) => file.path === path)?.contents.toString() ?? this.#before.read(path);
    }
}
