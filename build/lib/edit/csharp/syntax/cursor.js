import { Unsure } from "../../refused.js";
const CLOSING = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
const IN_TYPE_ARGUMENTS = new Set(['.', ',', '::', '?', '[', ']', '(', ')', '*', '<', '>']);
const AFTER_TYPE_ARGUMENTS = new Set('( ) ] } > : ; , . ? == != | ^ && || & [ { =>'.split(' '));
/** A place that moves through tokens. */
export class Cursor {
    tokens;
    at;
    constructor(tokens, at = 0) {
        this.tokens = tokens;
        this.at = at;
    }
    get done() {
        return this.at >= this.tokens.length;
    }
    token(ahead = 0) {
        return this.tokens[this.at + ahead];
    }
    /** The token here, which must be there. */
    take() {
        const token = this.tokens[this.at];
        if (token === undefined)
            this.fail('the file ends too early');
        this.at++;
        return token;
    }
    text(ahead = 0) {
        return this.tokens[this.at + ahead]?.text ?? '';
    }
    is(text, ahead = 0) {
        return this.text(ahead) === text;
    }
    isIdentifier(ahead = 0) {
        return this.tokens[this.at + ahead]?.kind === 'identifier';
    }
    skip(text) {
        if (!this.is(text))
            return false;
        this.at++;
        return true;
    }
    /** Takes tokens up to one of these, which stays; brackets are skipped whole. */
    skipTo(...ends) {
        while (!ends.includes(this.text())) {
            if (this.done)
                this.fail('the file ends too early');
            if (this.opens())
                this.skipBrackets();
            else
                this.at++;
        }
    }
    opens() {
        return CLOSING.has(this.text());
    }
    /** From an opening bracket behind its closing one. */
    skipBrackets() {
        const open = [];
        do {
            const { text } = this.take();
            const closing = CLOSING.get(text);
            if (closing !== undefined)
                open.push(closing);
            else if ((text === ')' || text === ']' || text === '}') && open.pop() !== text) {
                this.at--;
                this.fail(`this ${text} closes nothing`);
            }
        } while (open.length > 0);
    }
    /** From `<` behind its `>`. */
    skipAngles() {
        let depth = 0;
        do {
            if (this.opens()) {
                this.skipBrackets();
                continue;
            }
            const { text } = this.take();
            if (text === '<')
                depth++;
            else if (text === '>')
                depth--;
            else if (text === ';' || text === '}')
                this.fail('this < is not closed');
        } while (depth > 0);
    }
    /** Takes what an expression has, up to the `,` or `;` that ends it. */
    skipExpression() {
        while (!this.done && !this.is(',') && !this.is(';')) {
            if (this.opens())
                this.skipBrackets();
            else if (!this.is('<') || !this.skipTypeArguments())
                this.at++;
        }
    }
    /**
     * Skips type arguments, if this `<` begins some and is no comparison: by what may stand in them, and by what may
     * follow them, as the language's own grammar tells the two apart.
     */
    skipTypeArguments() {
        const start = this.at;
        let depth = 0;
        do {
            if (!this.isIdentifier() && !IN_TYPE_ARGUMENTS.has(this.text()))
                break;
            depth += this.is('<') ? 1 : this.is('>') ? -1 : 0;
            this.at++;
        } while (depth > 0);
        if (depth === 0 && (this.done || AFTER_TYPE_ARGUMENTS.has(this.text())))
            return true;
        this.at = start;
        return false;
    }
    since(start) {
        return this.tokens.slice(start, this.at);
    }
    fail(reason) {
        throw new Unsure(reason, this.token()?.start ?? this.tokens.at(-1)?.end ?? 0);
    }
}
/** Splits arguments at the commas that are inside no brackets and no type arguments. */
export function splitArguments(tokens) {
    return split(tokens, (cursor) => {
        cursor.skipExpression();
    });
}
/** Splits types or parameters, where each `<` begins type arguments. */
export function splitTypes(tokens) {
    return split(tokens, (cursor) => {
        while (!cursor.done && !cursor.is(',')) {
            if (cursor.opens())
                cursor.skipBrackets();
            else if (cursor.is('<'))
                cursor.skipAngles();
            else
                cursor.at++;
        }
    });
}
function split(tokens, skipPart) {
    const cursor = new Cursor(tokens);
    const parts = [];
    while (!cursor.done) {
        const start = cursor.at;
        skipPart(cursor);
        parts.push(cursor.since(start));
        // A `;` ends nothing here, and must not stop this.
        if (!cursor.skip(','))
            cursor.at++;
    }
    return parts;
}
