import { posix } from 'node:path';
import { lineAt } from "../edit/text.js";
import { callsNamed } from "../edit/csharp/find/calls.js";
import { memberNames, splitMember } from "./message.js";
import { typesAt, unique } from "./reflected.js";
const base = (group) => ({
    kind: group[0].kind,
    warnings: group.map(({ warning }) => warning),
    reflecting: { member: membersOf(group), assembly: group[0].assembly },
});
/** In code that a generator has written, the member is no one's. */
function membersOf(group) {
    const own = group.filter(({ warning }) => !warning.path.includes('/obj/'));
    const members = (own.length > 0 ? own : group).flatMap(({ warning }) => warning.member ?? []);
    return members.length > 0 ? memberNames(members) : group[0].warning.path;
}
export function jsonCause(group, known) {
    const [context] = known.own.code.contexts;
    const handed = group.flatMap(({ file, warning: { line }, named }) => file && line !== undefined ? typesAt(file, line, splitMember(named.called ?? '').name, known.own) : []);
    return {
        ...base(group),
        why: 'JsonSerializer is called without metadata, so it would reflect on the type, and a native executable has JSON reflection off',
        reflected: unique(handed),
        fixes: [typeInfoFix(unique(handed.filter(({ isExact }) => isExact)), context)],
    };
}
function typeInfoFix(types, context) {
    const name = context?.name ?? 'Context';
    const property = ({ type }) => `${name}.Default.${type.split('.').at(-1) ?? ''}`;
    return {
        id: 'json-type-info',
        title: 'pass the type to JsonSerializer as metadata of the serializer context',
        paste: types.length > 0
            ? types.map((each) => `JsonSerializer.…(…, ${property(each)})   // ${each.place}`)
            : [`JsonSerializer.…(…, ${name}.Default.Type)`],
        ...(context && types.length > 0 ? { edits: types.flatMap((each) => editOf(each, context)) } : {}),
        silences: true,
    };
}
function editOf({ type, place }, { fullName, name }) {
    const [, path, line] = /^(.*):(\d+)$/.exec(place) ?? [];
    if (path === undefined)
        return [];
    return [
        { do: 'json-type-info', path, line: Number(line), type, context: fullName, contextName: name },
    ];
}
export function enumCause(group, known) {
    const paths = new Set(known.own.files
        .filter(({ text }) => /typeof\s*\(\s*(?:[\w.]+\.)?JsonStringEnumConverter\s*\)/.test(text))
        .map(({ path }) => path));
    const attributes = {
        id: 'generic-enum-converter',
        title: 'write JsonStringEnumConverter<T>, with the enum as its type argument',
        paste: [...paths].map((path) => `[JsonConverter(typeof(JsonStringEnumConverter<T>))]   // ${path}`),
        edits: [...paths].map((path) => ({ do: 'generic-enum-converter', path })),
        silences: true,
    };
    const created = known.own.files.flatMap((file) => callsNamed('JsonStringEnumConverter', file.tokens).map(({ start }) => `${file.path}:${lineAt(file.text, start)}`));
    const options = {
        id: 'generic-enum-converter',
        title: 'set UseStringEnumConverter on the serializer context, which makes a converter for each enum when you compile, and take the one of the options away',
        paste: [
            '[JsonSourceGenerationOptions(UseStringEnumConverter = true)]',
            ...created.map((place) => `new JsonStringEnumConverter()   // ${place}: remove it`),
        ],
        silences: true,
    };
    return {
        ...base(group),
        why: 'JsonStringEnumConverter makes the converter of each enum at run time',
        fixes: [
            ...(paths.size > 0 ? [attributes] : []),
            ...(created.length > 0 || paths.size === 0 ? [options] : []),
        ],
    };
}
export function configurationCause(group, known) {
    const [{ assembly, file }] = group;
    const project = known.closure.assemblies.find(({ name }) => name === assembly)?.from ?? '';
    const reflected = group.flatMap(({ file: own, warning: { line }, named }) => own && line !== undefined ? typesAt(own, line, splitMember(named.called ?? '').name, known.own) : []);
    const name = 'EnableConfigurationBindingGenerator';
    const generator = {
        id: 'configuration-generator',
        title: `turn the configuration binding generator on in ${posix.basename(project)}: the binding is then written when you compile`,
        paste: [`<${name}>true</${name}>   // ${project}`],
        ...(file && project.endsWith('proj')
            ? { edits: [{ do: 'set-property', project, name, value: 'true' }] }
            : {}),
        silences: true,
    };
    return {
        ...base(group),
        why: 'values of the configuration are bound to the properties of a type by reflection',
        reflected: unique(reflected),
        fixes: [generator],
    };
}
