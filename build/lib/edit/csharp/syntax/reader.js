import { Unsure } from "../../refused.js";
import { isLineEnd } from "./characters.js";
/** A place that moves through a text. */
export class Reader {
    text;
    at;
    /** How many strings inside interpolations of strings we are in. */
    depth = 0;
    constructor(text, at = 0) {
        this.text = text;
        this.at = at;
    }
    get done() {
        return this.at >= this.text.length;
    }
    /** The character here, or some way ahead; '' beyond the end. */
    char(ahead = 0) {
        return this.text[this.at + ahead] ?? '';
    }
    /** The code unit here, or some way ahead; NaN beyond the end. */
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    startsWith(text) {
        return this.text.startsWith(text, this.at);
    }
    skipWhile(test) {
        while (!this.done && test(this.code()))
            this.at++;
    }
    skipLine() {
        this.skipWhile((code) => !isLineEnd(code));
    }
    /** Skips a run of one character, and counts it. */
    skipRun(char, most = Infinity) {
        let count = 0;
        while (count < most && this.char() === char) {
            this.at++;
            count++;
        }
        return count;
    }
    fail(reason) {
        throw new Unsure(reason, Math.min(this.at, this.text.length));
    }
}
