import { Cursor, splitTypes } from "./cursor.js";
import { readAttributeLists } from "./attributes.js";
import { nameOf, spanOf } from "./tokens.js";
import { skipType } from "./type-names.js";
const MODIFIERS = new Set(['this', 'scoped', 'ref', 'out', 'in', 'readonly', 'params']);
/**
 * The parameters between two parentheses.
 *
 * @returns undefined where the tokens are no parameters: the arguments of a call, a tuple
 */
export function readParameters(tokens) {
    const parameters = splitTypes(tokens).map(readParameter);
    return parameters.every((parameter) => parameter !== undefined) ? parameters : undefined;
}
function readParameter(tokens) {
    const first = tokens[0];
    if (first === undefined)
        return undefined;
    if (first.text === '__arglist')
        return { ...spanOf(tokens), modifiers: [], type: [], name: first.text };
    const cursor = new Cursor(tokens);
    readAttributeLists(cursor);
    const modifiers = [];
    while (MODIFIERS.has(cursor.text()) && cursor.token(1) !== undefined)
        modifiers.push(cursor.take().text);
    const start = cursor.at;
    if (!skipType(cursor))
        return undefined;
    const type = cursor.since(start);
    const name = cursor.token();
    const ends = cursor.token(1) === undefined || cursor.is('=', 1);
    if (name?.kind !== 'identifier' || !ends)
        return undefined;
    return { ...spanOf(tokens), modifiers, type, name: nameOf(name) };
}
