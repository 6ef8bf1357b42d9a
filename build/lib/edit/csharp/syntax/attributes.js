import { spanOf } from "./tokens.js";
/** Reads the attribute lists here, none included. */
export function readAttributeLists(cursor) {
    const lists = [];
    while (cursor.is('['))
        lists.push(readAttributeList(cursor));
    return lists;
}
function readAttributeList(cursor) {
    const start = cursor.at++;
    const target = cursor.isIdentifier() && cursor.is(':', 1) ? cursor.text() : undefined;
    if (target !== undefined)
        cursor.at += 2;
    const attributes = [];
    while (!cursor.skip(']')) {
        attributes.push(readAttribute(cursor));
        if (!cursor.skip(',') && !cursor.is(']'))
            cursor.fail('an attribute was expected to end here');
    }
    const list = { ...spanOf(cursor.since(start)), attributes };
    return target === undefined ? list : { ...list, target };
}
function readAttribute(cursor) {
    const start = cursor.at;
    do {
        if (!cursor.isIdentifier())
            cursor.fail('the name of an attribute was expected here');
        cursor.at++;
        if (cursor.is('<'))
            cursor.skipAngles();
    } while (cursor.skip('.') || cursor.skip('::'));
    const name = cursor.since(start);
    if (!cursor.is('('))
        return { ...spanOf(name), name };
    const open = cursor.at;
    cursor.skipBrackets();
    const inside = cursor.tokens.slice(open + 1, cursor.at - 1);
    return { ...spanOf(cursor.since(start)), name, arguments: inside };
}
