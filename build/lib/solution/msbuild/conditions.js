const TOKEN = /\s*(?:'([^']*)'|(==|!=|!|\(|\)|,)|([\w.$()-]+?)(?=\s|==|!=|!|\(|\)|,|$))/y;
/**
 * Works out an MSBuild condition: comparisons for equality, and, or, !, parentheses, Exists and bare booleans.
 *
 * @param exists whether there is a file or folder of a path
 * @see https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions
 */
export function evaluateCondition(condition, expand, exists) {
    if (condition.trim() === '')
        return true;
    const tokens = tokensOf(condition);
    if (tokens === undefined)
        return undefined;
    const reader = new ConditionReader(tokens, expand, exists);
    const truth = reader.or();
    return reader.isAtEnd ? truth : undefined;
}
function tokensOf(condition) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (condition.slice(TOKEN.lastIndex).trim() !== '') {
        const match = TOKEN.exec(condition);
        if (match === null)
            return undefined;
        const [, text, sign, word] = match;
        if (text !== undefined)
            tokens.push({ kind: 'text', text });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign });
        else
            tokens.push({ kind: 'word', text: word ?? '' });
    }
    return tokens;
}
/** Reads one level of precedence a method. */
class ConditionReader {
    #tokens;
    #expand;
    #exists;
    #at = 0;
    constructor(tokens, expand, exists) {
        this.#tokens = tokens;
        this.#expand = expand;
        this.#exists = exists;
    }
    get isAtEnd() {
        return this.#at === this.#tokens.length;
    }
    or() {
        let left = this.#and();
        while (this.#takes('word', 'or')) {
            const right = this.#and();
            left = left === true || right === true ? true : left === false && right === false ? false : undefined;
        }
        return left;
    }
    #and() {
        let left = this.#not();
        while (this.#takes('word', 'and')) {
            const right = this.#not();
            left = left === false || right === false ? false : left === true && right === true ? true : undefined;
        }
        return left;
    }
    #not() {
        if (!this.#takes('sign', '!'))
            return this.#comparison();
        const inner = this.#not();
        return inner === undefined ? undefined : !inner;
    }
    #comparison() {
        if (this.#takes('sign', '(')) {
            const inner = this.or();
            return this.#takes('sign', ')') ? inner : undefined;
        }
        if (this.#takes('word', 'exists')) {
            const path = this.#takes('sign', '(') ? this.#value() : undefined;
            return this.#takes('sign', ')') && path !== undefined ? this.#exists(path) : undefined;
        }
        const left = this.#value();
        for (const sign of ['==', '!=']) {
            if (!this.#takes('sign', sign))
                continue;
            const right = this.#value();
            if (left === undefined || right === undefined)
                return undefined;
            return (left.toLowerCase() === right.toLowerCase()) === (sign === '==');
        }
        const bare = left?.toLowerCase();
        return bare === 'true' ? true : bare === 'false' ? false : undefined;
    }
    #value() {
        const token = this.#tokens[this.#at];
        if (token === undefined || token.kind === 'sign')
            return undefined;
        this.#at++;
        return this.#expand(token.text);
    }
    #takes(kind, text) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== kind || token.text.toLowerCase() !== text)
            return false;
        this.#at++;
        return true;
    }
}
