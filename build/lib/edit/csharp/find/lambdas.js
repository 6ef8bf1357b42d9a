import { readAttributeLists } from "../syntax/attributes.js";
import { Cursor, splitTypes } from "../syntax/cursor.js";
import { readParameters } from "../syntax/parameters.js";
import { nameOf, spanOf } from "../syntax/tokens.js";
import { skipType } from "../syntax/type-names.js";
/** `async (string input, ILambdaContext context) => …`, `x => …`, `delegate (string x) { … }` */
export function readLambda(expression, file) {
    const cursor = new Cursor(expression);
    readAttributeLists(cursor);
    while (cursor.is('async') || cursor.is('static'))
        cursor.at++;
    const common = { kind: 'lambda', file, name: '', returns: [], delegates: [] };
    const start = cursor.at;
    if (cursor.isIdentifier() && cursor.is('=>', 1)) {
        const parameter = expression.slice(start, start + 1);
        return { ...common, parameters: [untyped(parameter)], parametersSpan: spanOf(parameter), bare: true };
    }
    const anonymous = cursor.skip('delegate');
    if (anonymous && cursor.is('{'))
        return { ...common, parameters: [] };
    const typeStart = cursor.at;
    // The parentheses of the parameters look like a tuple.
    if (!anonymous && !(cursor.is('(') && endsInArrow(cursor)) && !skipType(cursor))
        return undefined;
    const returns = cursor.since(typeStart);
    if (!cursor.is('('))
        return undefined;
    const open = cursor.at;
    cursor.skipBrackets();
    if (!cursor.is(anonymous ? '{' : '=>'))
        return undefined;
    const inside = expression.slice(open + 1, cursor.at - 1);
    const parametersSpan = { start: expression[open]?.end ?? 0, end: expression[cursor.at - 1]?.start ?? 0 };
    const parameters = readParameters(inside) ?? splitTypes(inside).map(untyped);
    return { ...common, returns, parameters, parametersSpan };
}
function endsInArrow({ tokens, at }) {
    const ahead = new Cursor(tokens, at);
    ahead.skipBrackets();
    return ahead.is('=>');
}
/** A parameter whose type is left to the compiler. */
function untyped(tokens) {
    const name = tokens.at(-1);
    return { ...spanOf(tokens), modifiers: [], type: [], name: name ? nameOf(name) : '' };
}
