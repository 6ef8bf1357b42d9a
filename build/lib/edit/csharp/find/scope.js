import { fullNameOf } from "../syntax/syntax.js";
import { nameOf } from "../syntax/tokens.js";
import { nameParts } from "../syntax/type-names.js";
/** The usings that count in a file: its own, and the global ones of its project. */
export function usingsFor(file, project = [file]) {
    const others = globalsOf(project).filter((global) => global.file !== file);
    return [...file.usings, ...others.map(({ using }) => using)];
}
/** Looked for once: each file of a project asks. */
const globals = new WeakMap();
function globalsOf(project) {
    const known = globals.get(project);
    if (known !== undefined)
        return known;
    const found = project.flatMap((file) => file.usings.filter((using) => using.global).map((using) => ({ file, using })));
    globals.set(project, found);
    return found;
}
/**
 * Whether a name in the code means a type: its aliases followed, its namespace left out or written in part. That
 * the namespace is imported is taken for granted, because the code would not compile otherwise.
 *
 * @param fullName as in System.Text.Json.Serialization.JsonSerializerContext
 */
export function means(name, fullName, usings) {
    return `.${fullName}`.endsWith(`.${followAliases(nameParts(name), usings).join('.')}`);
}
/** As `means`, for the name of an attribute: its last word may be left out. */
export function meansAttribute(name, fullName, usings) {
    return means(name, fullName, usings) || means(name, fullName.replace(/Attribute$/, ''), usings);
}
function followAliases([first = '', ...rest], usings) {
    const using = usings.find(({ alias }) => alias === first);
    return [...(using ? nameParts(using.target) : [first]), ...rest];
}
/** Types of .NET that C# has a keyword for, by their names in System. */
export const KEYWORDS = {
    Boolean: 'bool',
    Byte: 'byte',
    SByte: 'sbyte',
    Char: 'char',
    Decimal: 'decimal',
    Double: 'double',
    Single: 'float',
    Int16: 'short',
    UInt16: 'ushort',
    Int32: 'int',
    UInt32: 'uint',
    Int64: 'long',
    UInt64: 'ulong',
    Object: 'object',
    String: 'string',
};
/** Imported by the SDK's ImplicitUsings; and where they are not, a name without them does not compile. */
const IMPLICIT = ['System', 'System.Collections.Generic', 'System.IO', 'System.Threading.Tasks'];
/**
 * Whether two types, as written at a place of a file, are the same one: `My.Order` is Order where My is imported,
 * `System.Int32` is int. Two names with different namespaces never are.
 */
export function isSameType(left, right, file, offset) {
    const usings = usingsFor(file);
    const imports = new Set([...IMPLICIT, ...importsAt(file, offset, usings)]);
    const [ours, theirs] = [namesAndMarks(left, usings), namesAndMarks(right, usings)];
    if (ours.length !== theirs.length)
        return false;
    return ours.every((each, at) => {
        const other = theirs[at];
        if (typeof each === 'string' || typeof other === 'string' || other === undefined)
            return each === other;
        return isSameName(each, other, imports) && !isOther(each, other, file);
    });
}
/** The file's own type of a name is meant by it, and not the imported one. */
function isOther(left, right, { types }) {
    if (left.length === right.length)
        return false;
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    const own = types.map(fullNameOf).filter((name) => `.${name}`.endsWith(`.${short.join('.')}`));
    return own.length > 0 && !own.some((name) => `.${name}`.endsWith(`.${long.join('.')}`));
}
function isSameName(left, right, imports) {
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    if (short.join('.') !== long.slice(long.length - short.length).join('.'))
        return false;
    return short.length === long.length || imports.has(long.slice(0, long.length - short.length).join('.'));
}
/** A type as its dotted names, aliases followed, and the marks between them. */
function namesAndMarks(type, usings) {
    const parts = [];
    type.forEach((token, at) => {
        const previous = type[at - 1]?.text;
        const last = parts.at(-1);
        if (token.text === '.' || token.text === '::' || (token.text === 'global' && type[at + 1]?.text === '::'))
            return;
        if (token.kind !== 'identifier')
            parts.push(token.text);
        else if ((previous === '.' || previous === '::') && Array.isArray(last))
            last.push(nameOf(token));
        else
            parts.push([nameOf(token)]);
    });
    return parts.map((part) => (typeof part === 'string' ? part : withKeyword(followAliases(part, usings))));
}
function withKeyword(parts) {
    const keyword = KEYWORDS[parts.at(-1) ?? ''];
    return parts.length === 2 && parts[0] === 'System' && keyword !== undefined ? [keyword] : parts;
}
/** Namespaces whose types need no qualifier at a place: those around it, and the imported ones. */
function importsAt(file, offset, usings) {
    const around = file.namespaces.filter(({ start, end }) => start <= offset && offset < end);
    const enclosing = around.flatMap(({ name }) => {
        const parts = name.split('.');
        return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
    });
    const imported = usings.filter((using) => !using.static && using.alias === undefined);
    return [...enclosing, ...imported.map(({ target }) => nameParts(target).join('.'))];
}
/** The #if region, if any, that holds a place but not all of what the place belongs to. */
export function regionThatCuts(file, offset, whole) {
    return file.regions.find(({ start, end }) => start <= offset && offset < end && !(start <= whole.start && whole.end <= end));
}
/** Where a line ends, where nothing but spaces and comments follows on it; otherwise undefined. */
export function restOfLine(file, offset) {
    const { text, comments } = file;
    let at = offset;
    for (;;) {
        while (text[at] === ' ' || text[at] === '\t')
            at++;
        const comment = comments.find(({ start }) => start === at);
        if (comment === undefined)
            break;
        if (/[\r\n]/.test(text.slice(comment.start, comment.end)))
            return undefined;
        at = comment.end;
    }
    return at === text.length || text[at] === '\n' || text[at] === '\r' ? at : undefined;
}
