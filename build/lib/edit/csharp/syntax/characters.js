/** Classes of UTF-16 code units, as C#'s lexical grammar has them. */
const LINE_ENDS = new Set([0x0a, 0x0d, 0x85, 0x2028, 0x2029]);
const SPACES = new Set([0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]);
export const isLineEnd = (code) => LINE_ENDS.has(code);
export const isSpace = (code) => SPACES.has(code) || (code >= 0x2000 && code <= 0x200a);
export const isDigit = (code) => code >= 0x30 && code <= 0x39;
/** Beyond ASCII all is taken for a letter that is neither space nor line end: the compiler judges the rest. */
function isLetter(code) {
    if (code < 0x80)
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
    return !isSpace(code) && !isLineEnd(code);
}
/** `@` begins a verbatim identifier, a backslash one whose first letter is a Unicode escape. */
export const startsIdentifier = (code) => isLetter(code) || code === 0x40 || code === 0x5c;
export const continuesIdentifier = (code) => isLetter(code) || isDigit(code) || code === 0x5c;
