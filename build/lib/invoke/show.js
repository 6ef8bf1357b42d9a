import { applyEdits, format } from 'jsonc-parser';
import { colorsFor } from "../console/colors.js";
const { dim, red, yellow } = colorsFor(process.stderr);
/** Everything but the response goes to stderr, so that a pipe gets the response alone. */
export function say(line) {
    process.stderr.write(`${line}\n`);
}
export function warn(line) {
    say(`${yellow('⚠')} ${line}`);
}
/** A response as a person reads it; as it came where it is piped. Numbers keep all their digits. */
export function showResponse(payload, isTerminal) {
    const text = isTerminal ? pretty(payload.toString()) : payload;
    process.stdout.write(text);
    if (isTerminal && text.length > 0)
        process.stdout.write('\n');
}
function pretty(text) {
    try {
        JSON.parse(text);
    }
    catch {
        return text;
    }
    return applyEdits(text, format(text, undefined, { tabSize: 2, insertSpaces: true, eol: '\n' }));
}
/** @param shown the log as far as it was shown: the runtime client logs an exception with its stack */
export function showFailure({ title, message, stack, explanation }, shown) {
    say(`${red('✖')} ${title}`);
    if (message === '' || !shown.includes(message))
        for (const line of stack)
            say(dim(`  ${line}`));
    if (explanation === undefined)
        return;
    say(explanation.why);
    for (const line of explanation.todo)
        say(`  ${line}`);
}
/** Shows whole lines of a function's log, marked as such. */
export class LogLines {
    #mark;
    #rest = '';
    /** @param name of the function, where there are several */
    constructor(name = '') {
        this.#mark = dim(`${name === '' ? ' ' : name} │`);
    }
    write(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            say(`${this.#mark} ${line}`);
    }
    end() {
        if (this.#rest !== '')
            say(`${this.#mark} ${this.#rest}`);
        this.#rest = '';
    }
}
