import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCSharp } from "../../lib/edit/csharp/syntax/parse.js";
import { handlerMethod, replaceHandler } from "../../lib/edit/csharp/edit/replace-handler.js";
import { EditRefused, orRefuse } from "../../lib/edit/refused.js";
/** What a file may have been through: line ends, a byte order mark, no line end at its end. */
export const dress = fc
    .record({ crlf: fc.boolean(), bom: fc.boolean(), open: fc.boolean() })
    .map(({ crlf, bom, open }) => (text) => {
    const lines = open ? text.trimEnd() : text;
    return (bom ? '\uFEFF' : '') + (crlf ? lines.replace(/\n/g, '\r\n') : lines);
});
/** That one piece of text came in somewhere, and all else is as it was, byte for byte. */
export function assertOneInsertion(before, after) {
    let start = 0;
    while (start < before.length && before[start] === after[start])
        start++;
    const rest = before.length - start;
    assert.equal(after.slice(after.length - rest), before.slice(start), 'more than one insertion');
}
/** That what was there is still there, in its order, with other things between. */
export function assertOnlyInsertions(before, after) {
    let at = 0;
    for (const char of before) {
        at = after.indexOf(char, at) + 1;
        assert.ok(at > 0, `something was taken away:\n${before}\n---\n${after}`);
    }
}
/** That a file with one kind of line end has no other afterwards. */
export function assertLineEnds(before, after) {
    const crlf = before.includes('\r\n');
    assert.equal(after.includes('\r'), crlf, 'line ends');
    if (crlf)
        assert.doesNotMatch(after, /[^\r]\n/, 'line ends');
}
/** The result of an edit, made twice. */
export function twice(edit, text) {
    const once = edit(text);
    assert.equal(edit(once), once, 'done twice it changes something');
    return once;
}
/** The result; undefined where the edit was refused. */
export function unlessRefused(edit, text) {
    try {
        return edit(text);
    }
    catch (error) {
        if (error instanceof EditRefused)
            return undefined;
        throw error;
    }
}
/** `replaceHandler` for a project of one file; the helpers are methods beside the handler, by their names. */
export function replaceHandlerIn(text, helpers, replacement) {
    return orRefuse(text, 'replace the handler', () => {
        const method = handlerMethod([parseCSharp(text)]);
        const gone = method.type.members.filter(({ name }) => helpers.includes(name));
        return replaceHandler(method, gone, replacement).get(method.file) ?? text;
    });
}
