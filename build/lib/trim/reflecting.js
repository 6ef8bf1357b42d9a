import { fullNameOf } from "../edit/csharp/syntax/syntax.js";
import { knownApi, kindOfCode } from "./known-apis.js";
import { knownLibrary } from "./known-libraries.js";
import { isFolded, namesIn, splitMember } from "./message.js";
import { fileOf } from "./places.js";
export function understandWarning(warning, known) {
    const named = namesIn(warning);
    const file = fileOfWarning(warning, known);
    const assembly = file ? known.own.assemblyOf(file) : assemblyOf(warning, named, known);
    const base = { warning, named, assembly, file };
    if (isFolded(warning.code)) {
        const library = named.assembly ?? assembly;
        return { ...base, kind: 'folded', ...libraryParts(library), assembly: library };
    }
    const called = named.called ?? '';
    const api = isRequirement(warning.code) ? knownApi(called) : undefined;
    if (file === undefined && assembly !== undefined && !isOwn(assembly, known))
        return { ...base, kind: 'library', ...libraryParts(assembly) };
    if (api !== undefined)
        return { ...base, kind: api.kind };
    const callee = isRequirement(warning.code) ? assemblyOfMember(called, known) : undefined;
    const isPackage = known.closure.assemblies.some(({ name, kind }) => name === callee && kind === 'package');
    if (callee !== undefined && (isPackage || knownLibrary(callee)))
        return { ...base, kind: 'library', ...libraryParts(callee) };
    return { ...base, kind: kindOfCode(warning.code) };
}
/** Calls of members that say of themselves that they are not safe. */
const isRequirement = (code) => /^IL(2026|3050|3002)$/.test(code);
const isOwn = (assembly, { closure }) => closure.assemblies.some(({ name, kind }) => name === assembly && (kind === 'function' || kind === 'project'));
function libraryParts(library) {
    if (library === undefined)
        return {};
    const entry = knownLibrary(library);
    return entry === undefined ? { library } : { library, knownLibrary: entry };
}
/** The file that is named; for generated code, or none, the one that declares the member's type. */
function fileOfWarning(warning, { own }) {
    const file = fileOf(warning, own);
    if (file !== undefined || warning.member === undefined)
        return file;
    const { type } = splitMember(warning.member);
    return own.files.find(({ types }) => types.some((each) => isInside(type, fullNameOf(each))));
}
const isInside = (type, outer) => type === outer || type.startsWith(`${outer}.`);
function assemblyOf({ member, path }, named, known) {
    if (named.assembly !== undefined)
        return named.assembly;
    const [, file] = /([^/]+)\.dll$/.exec(path) ?? [];
    return file ?? (member === undefined ? undefined : assemblyOfMember(member, known));
}
/** By the type of a member, or one that it is nested in; without metadata, by the names of the assemblies. */
function assemblyOfMember(member, { closure, index }) {
    const { type } = splitMember(member);
    for (let name = type; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        const found = index.assemblyOf(name);
        if (found !== undefined)
            return found;
    }
    const names = closure.assemblies.map(({ name }) => name).filter((name) => type.startsWith(`${name}.`));
    return names.sort((left, right) => right.length - left.length)[0];
}
