import { Cursor, splitTypes } from "../edit/csharp/syntax/cursor.js";
import { nameOf } from "../edit/csharp/syntax/tokens.js";
/** undefined where it is no type, or one that JSON does not know: a pointer. */
export function readType(tokens) {
    const cursor = new Cursor(tokens);
    return cursor.is('(') ? readTuple(cursor) : readNamed(cursor);
}
function readTuple(cursor) {
    const open = cursor.at;
    cursor.skipBrackets();
    const elements = splitTypes(cursor.since(open).slice(1, -1)).map(readType);
    const marks = readMarks(cursor);
    if (marks === undefined || elements.includes(undefined))
        return undefined;
    return { parts: [], global: false, arguments: elements, marks };
}
function readNamed(cursor) {
    const global = cursor.is('global') && cursor.is('::', 1);
    if (global)
        cursor.at += 2;
    const parts = [];
    const inner = [];
    do {
        const name = cursor.token();
        if (name?.kind !== 'identifier')
            return undefined;
        parts.push(nameOf(name));
        cursor.at++;
        if (!cursor.is('<'))
            continue;
        const start = cursor.at;
        cursor.skipAngles();
        inner.push(...splitTypes(cursor.since(start).slice(1, -1)).map(readType));
    } while (cursor.skip('.') || cursor.skip('::'));
    const marks = readMarks(cursor);
    if (marks === undefined || inner.includes(undefined))
        return undefined;
    return { parts, global, arguments: inner, marks };
}
/** `?`, `[]` and `[,]`. What follows is a tuple element's name, or nothing of the type. */
function readMarks(cursor) {
    const marks = [];
    for (;;) {
        if (cursor.skip('?'))
            marks.push('?');
        else if (cursor.is('[')) {
            const start = cursor.at;
            cursor.skipBrackets();
            marks.push(cursor
                .since(start)
                .map(({ text }) => text)
                .join(''));
        }
        else
            return cursor.is('*') ? undefined : marks;
    }
}
