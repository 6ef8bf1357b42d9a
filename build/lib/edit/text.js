/** Puts each splice in; all other bytes stay. Splices at the same place go in in the given order. */
export function splice(text, splices) {
    const inOrder = [...splices].sort((left, right) => left.start - right.start);
    let [result, at] = ['', 0];
    for (const { start, end, text: inserted } of inOrder) {
        if (start < at)
            throw new Error(`Two splices overlap at ${start}.`);
        result += text.slice(at, start) + inserted;
        at = end;
    }
    return result + text.slice(at);
}
export const insertion = (offset, text) => ({ start: offset, end: offset, text });
/** The line end that most lines of a text have; LF where there is none. */
export function lineEndOf(text) {
    const all = text.split('\n').length - 1;
    const crlf = text.split('\r\n').length - 1;
    return crlf * 2 > all ? '\r\n' : '\n';
}
/** The line of an offset, counted from 1. */
export function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
/** Where the line of an offset begins, behind a byte order mark. */
export function lineStart(text, offset) {
    let at = offset;
    while (at > 0 && !isLineEnd(text, at - 1))
        at--;
    return at === 0 && text.startsWith('\uFEFF') && offset > 0 ? 1 : at;
}
/** Where the line of an offset ends, before its line end. */
export function lineEnd(text, offset) {
    let at = offset;
    while (at < text.length && !isLineEnd(text, at))
        at++;
    return at;
}
/** Where the next line begins; the text's length on the last line. */
export function nextLine(text, offset) {
    const end = lineEnd(text, offset);
    if (text.startsWith('\r\n', end))
        return end + 2;
    return Math.min(end + 1, text.length);
}
/** The spaces and tabs before an offset, where nothing else is before it on its line; otherwise undefined. */
export function indentAt(text, offset) {
    const before = text.slice(lineStart(text, offset), offset);
    return /^[ \t]*$/.test(before) ? before : undefined;
}
/** The spaces and tabs with which the line of an offset begins. */
export function lineIndent(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), lineEnd(text, offset)))?.[0] ?? '';
}
function isLineEnd(text, at) {
    return text[at] === '\n' || text[at] === '\r';
}
