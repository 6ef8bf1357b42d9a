import { configurationCause, enumCause, jsonCause } from "./generator-causes.js";
import { annotateFix, dependencyFix, modeFix, otherApiFix, otherPackageFix, reportFix } from "./fixes.js";
import { rootAssembliesFix, rootFix, rootLibraryFix, unknownTypesFix, unrootFix } from "./fixes.js";
import { groupBy } from "./group-by.js";
import { knownApi } from "./known-apis.js";
import { memberNames, splitMember } from "./message.js";
import { assembliesNamedIn, typesAt, typesFromCallers, typesGivenTo, unique } from "./reflected.js";
import { understandWarning } from "./reflecting.js";
/** Groups the warnings of a publish by what is behind them, those with the most warnings first. */
export function findCauses(warnings, known) {
    const understood = warnings.map((warning) => understandWarning(warning, known));
    const groups = [...groupBy(understood, keyOf).values()];
    return groups
        .flatMap(([first, ...others]) => (first ? [causeOf([first, ...others], known)] : []))
        .sort((left, right) => right.warnings.length - left.warnings.length);
}
/** What has one reason: all of a library, all bindings of configuration, each method that reflects. */
function keyOf({ kind, library, knownLibrary, warning, file, assembly }) {
    if (kind === 'library' || kind === 'folded')
        return `${kind} ${knownLibrary?.assembly.source ?? library ?? ''}`;
    if (['json-reflection', 'enum-converter'].includes(kind))
        return kind;
    if (kind === 'configuration-binding')
        return `${kind} ${assembly ?? ''}`;
    const member = warning.member ? splitMember(warning.member) : undefined;
    return [kind, member ? `${member.type}.${member.name}` : (file?.path ?? warning.path)].join(' ');
}
function causeOf(group, known) {
    const [{ kind }] = group;
    switch (kind) {
        case 'library':
            return libraryCause(group, known);
        case 'folded':
            return foldedCause(group, known);
        case 'json-reflection':
            return jsonCause(group, known);
        case 'enum-converter':
            return enumCause(group, known);
        case 'configuration-binding':
            return configurationCause(group, known);
        case 'type-by-name':
            return byNameCause(group, known);
        case 'members':
            return membersCause(group, known);
        default:
            return plainCause(group);
    }
}
const base = (group) => ({
    kind: group[0].kind,
    warnings: group.map(({ warning }) => warning),
    reflecting: { member: membersOf(group), assembly: group[0].assembly },
});
const membersOf = (group) => {
    const members = group.flatMap(({ warning }) => warning.member ?? []);
    return members.length > 0 ? memberNames(members) : group[0].warning.path;
};
function libraryCause(group, known) {
    const [{ knownLibrary }] = group;
    const [library = ''] = librariesOf(group);
    const package_ = known.closure.assemblies.find(({ name }) => name === library);
    const reflectsOnIts = knownLibrary?.reflectsOn === 'its own';
    const reflected = reflectsOnIts ? [] : unique(typesHandedTo(group, library, known));
    const replace = knownLibrary ? [otherPackageFix(library, knownLibrary)] : [];
    const report = package_?.kind === 'framework' ? [] : [reportFix(library, package_?.from)];
    const isRoot = known.roots.includes(library);
    const isUnknown = knownLibrary === undefined && reflected.length === 0 && !isRoot;
    const fixes = [
        ...(reflectsOnIts ? rootLibraryFix(library, known.roots) : rootFix(reflected, known.kept)),
        ...(reflectsOnIts ? [] : unrootFix(library, known.roots)),
        ...(isUnknown && known.isPartial ? [modeFix(known.project)] : []),
        ...dependencyFix(reflected, known.kept),
        ...(isUnknown ? [unknownTypesFix(library)] : []),
        ...replace,
        ...(knownLibrary ? [] : report),
    ];
    return {
        ...base(group),
        reflecting: { member: librariesOf(group).join(' and '), assembly: library },
        why: whyOf(library, knownLibrary, known),
        ...(reflectsOnIts || (reflected.length === 0 && isRoot) ? {} : { reflected }),
        fixes,
        ...noteOn(reflected, library, knownLibrary, known),
    };
}
/** What roots do not mend. */
function noteOn(reflected, library, entry, { kept }) {
    if (reflected.length === 0)
        return {};
    const isKept = reflected.every(({ assembly }) => kept.includes(assembly));
    if (isKept)
        return { note: `${assembliesOf(reflected)} kept whole already: what fails now, no root mends` };
    return entry?.rootsHelp === false
        ? { note: `a root mends a part of it only: some of ${library} fails with every root` }
        : {};
}
/** `bootstrap is`, `bootstrap and Shared are` */
function assembliesOf(reflected) {
    const names = [...new Set(reflected.map(({ assembly }) => assembly))];
    return `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'}`;
}
/** The assemblies of a library, the one with the most warnings first. */
const librariesOf = (group) => [...groupBy(group, ({ library = '' }) => library)]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([name]) => name);
function whyOf(library, entry, { roots, isPartial }) {
    if (entry)
        return `${library}: ${entry.why}`;
    if (roots.includes(library))
        return `${library} is a root, so code in it that nothing calls is compiled too, with what can't be followed in it`;
    const whole = isPartial ? '; TrimMode partial may keep all of it, with code that nothing calls' : '';
    return `${library} reflects on types that it is given, which can't be followed${whole}`;
}
/** By the calls that are warned of; where the warnings are inside of the library, by all that the code gives it. */
function typesHandedTo(group, library, known) {
    const called = group.flatMap(({ file, warning, named }) => file && warning.line !== undefined && named.called !== undefined
        ? typesAt(file, warning.line, splitMember(named.called).name, known.own)
        : []);
    return called.length > 0 ? called : typesGivenTo(library, known.own, known.index);
}
function foldedCause(group, known) {
    const cause = libraryCause(group, known);
    const project = known.closure.assemblies.find(({ kind }) => kind === 'function')?.from ?? '';
    const expand = {
        id: 'expand',
        title: 'set TrimmerSingleWarn to false, so that each warning is told with its place',
        edits: [{ do: 'set-property', project, name: 'TrimmerSingleWarn', value: 'false' }],
        silences: false,
    };
    const [{ knownLibrary }] = group;
    return knownLibrary
        ? { ...cause, fixes: [...cause.fixes, expand] }
        : {
            ...cause,
            why: `${cause.reflecting.member} has warnings that are folded into one`,
            fixes: [expand, ...cause.fixes],
        };
}
function byNameCause(group, known) {
    const own = known.closure.assemblies.filter(({ kind }) => kind !== 'framework').map(({ name }) => name);
    const named = group.flatMap(({ file, warning: { line } }) => file && line !== undefined ? assembliesNamedIn(file, line, own) : []);
    const assemblies = [...new Set(named)];
    return {
        ...base(group),
        why: assemblies.length > 0
            ? `types of ${assemblies.join(' and ')} are looked up by a name that is made at run time`
            : 'a type is looked up by a name that is made at run time',
        reflected: assemblies.map((assembly) => ({ type: '*', assembly, place: '' })),
        fixes: [
            ...rootAssembliesFix(assemblies, known.kept),
            otherApiFix('a switch over the names, with typeof(…) or new …() in each arm'),
        ],
    };
}
function membersCause(group, known) {
    const { member = '' } = group[0].warning;
    const reflected = unique(typesFromCallers(splitMember(member).name, known.own));
    const annotations = group.flatMap(({ named: { parameter, source, needs } }) => parameter !== undefined && source !== undefined && !source.startsWith('System.')
        ? [annotateFix(parameter, splitMember(source).name, needs)]
        : []);
    const needs = [...new Set(group.flatMap(({ named }) => named.needs))];
    const what = needs.length > 0 ? words(needs[0] ?? '') : 'members';
    const fixes = [...rootFix(reflected, known.kept), ...dependencyFix(reflected, known.kept), ...annotations];
    return {
        ...base(group),
        why: `it asks for the ${what} of a type that is known at run time only`,
        reflected,
        fixes: fixes.length > 0 ? fixes : [otherApiFix(WITHOUT_REFLECTION)],
    };
}
const WITHOUT_REFLECTION = 'an interface or a delegate in place of the lookup, or root the assembly of the types that are handed over';
/** `PublicProperties` → `public properties` */
const words = (name) => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
const plain = {
    'generic-at-run-time': [
        'it makes a generic type or method at run time, whose native code nobody has compiled',
        'the generic type itself, new Handler<Order>(), for each type argument that is a struct or an enum; classes share their code, and need only their members kept',
    ],
    'code-at-run-time': [
        'it makes or loads code at run time, which a native executable can not do',
        'a source generator, or code that does the same by hand',
    ],
    'file-of-an-assembly': [
        'it asks for the file of an assembly, and there is none: all is one executable',
        'AppContext.BaseDirectory for the folder of the executable',
    ],
};
function plainCause(group) {
    const [{ kind, named, warning }] = group;
    const api = knownApi(named.called ?? '');
    const [why, instead] = plain[kind] ?? [warning.message.replace(/\.$/, ''), undefined];
    const use = api?.instead ?? instead;
    return { ...base(group), why, fixes: use === undefined ? [] : [otherApiFix(use)] };
}
