import { getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { isDeepStrictEqual } from 'node:util';
import { orRefuse, Unsure } from "../refused.js";
import { insertion, lineEnd, lineEndOf, lineIndent, splice } from "../text.js";
/**
 * Sets a value of a table; a table that is missing is added at the end of the file.
 *
 * @param table keys of its header: `['default', 'deploy', 'parameters']`; none for the values above all headers
 * @returns the new text; the same text where it has the value
 * @throws EditRefused where the file is no TOML 1.0, or the table is written inside another one
 */
export function setToml(text, table, key, value) {
    const header = table.map(tomlKey).join('.');
    const line = `${tomlKey(key)} = ${literal(value)}`;
    return orRefuse(text, header === '' ? `set ${line}` : `set ${line} in [${header}]`, () => {
        const document = parseToml(text);
        const wanted = withValue(getStaticTOMLValue(document), [...table, key], value);
        if (isDeepStrictEqual(getStaticTOMLValue(document), wanted))
            return text;
        const top = document.body[0].body.filter((each) => each.type === 'TOMLKeyValue');
        const existing = tableIn(document, table);
        const after = splice(text, [
            header === ''
                ? inBody(text, top, text.startsWith('\uFEFF') ? 1 : 0, key, line, value)
                : existing
                    ? inBody(text, existing.body, existing.key.range[1], key, line, value)
                    : newTable(text, `[${header}]`, line),
        ]);
        // A table may be written inside another one, where no header of its own can follow.
        if (!holds(after, wanted))
            throw new Unsure(`[${header}] can't be added: it is part of another table`, 0);
        return after;
    });
}
/** The parser takes a byte order mark for an error: a space has the same length. */
function parseToml(text) {
    try {
        return parseTOML(text.replace(/^\uFEFF/, ' '), { tomlVersion: '1.0' });
    }
    catch (error) {
        if (!(error instanceof ParseError))
            throw error;
        throw new Unsure(`the TOML can't be read: ${error.message}`, error.index);
    }
}
function tableIn(document, path) {
    const tables = document.body[0].body.filter((each) => each.type === 'TOMLTable');
    return tables.find(({ kind, resolvedKey }) => kind === 'standard' && isDeepStrictEqual(resolvedKey, path));
}
/** @param start behind the header; 0 where there is none */
function inBody(text, body, start, key, line, value) {
    const same = body.find(({ key: { keys } }) => keys.length === 1 && keys[0] && nameOf(keys[0]) === key);
    if (same)
        return { start: same.value.range[0], end: same.value.range[1], text: literal(value) };
    const last = body.at(-1);
    const eol = lineEndOf(text);
    if (last === undefined && start <= 1)
        return insertion(start, line + eol);
    const indent = last ? lineIndent(text, last.range[0]) : '';
    return insertion(lineEnd(text, last?.range[1] ?? start), eol + indent + line);
}
const nameOf = (key) => key.type === 'TOMLBare' ? key.name : key.value;
function newTable(text, header, line) {
    const eol = lineEndOf(text);
    const closed = /(^\uFEFF?|\n)$/.test(text) ? '' : eol;
    const gap = /^\uFEFF?$|\n\r?\n$/.test(text) ? '' : eol;
    return insertion(text.length, `${closed}${gap}${header}${eol}${line}${closed === '' ? eol : ''}`);
}
function withValue(table, [key = '', ...rest], value) {
    if (table !== undefined && !isTable(table))
        throw new Unsure(`${key} would be in something that is no table`, 0);
    const inner = rest.length === 0 ? value : withValue(table?.[key], rest, value);
    return { ...table, [key]: inner };
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
function holds(text, wanted) {
    try {
        return isDeepStrictEqual(getStaticTOMLValue(parseToml(text)), wanted);
    }
    catch (error) {
        if (error instanceof Unsure)
            return false;
        throw error;
    }
}
const tomlKey = (key) => (/^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key));
/** JSON's strings are TOML's basic strings, but for one character. */
function literal(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => literal(each)).join(', ')}]`;
    return JSON.stringify(value).replace(/\u007F/g, '\\u007F');
}
