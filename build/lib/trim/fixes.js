import { alternatives } from "../inputs/suggest.js";
import { groupBy } from "./group-by.js";
/** Keeps the assemblies of the types that are reflected on; none where all of them are kept. */
export function rootFix(reflected, kept) {
    const byAssembly = groupBy(reflected, ({ assembly }) => assembly);
    const missing = [...byAssembly].filter(([assembly]) => assembly !== '' && !kept.includes(assembly));
    if (missing.length === 0)
        return [];
    const what = missing.map(([assembly, types]) => `${assembly}, which has ${listed(types)}`);
    return [
        {
            id: 'root',
            title: `root ${what.join('; ')}`,
            edits: missing.map(([assembly]) => ({ do: 'root', assembly })),
            silences: false,
        },
    ];
}
/** Keeps assemblies whose types are known by name only. */
export function rootAssembliesFix(assemblies, roots) {
    const missing = assemblies.filter((each) => !roots.includes(each));
    if (missing.length === 0)
        return [];
    return [
        {
            id: 'root',
            title: `root ${missing.join(' and ')}, whose types the code names`,
            edits: missing.map((assembly) => ({ do: 'root', assembly })),
            silences: false,
        },
    ];
}
/** Of a library that reflects on types of its own. */
export const rootLibraryFix = (library, roots) => roots.includes(library)
    ? []
    : [
        {
            id: 'root',
            title: `root ${library} itself, whose own types are reflected on`,
            edits: [{ do: 'root', assembly: library }],
            silences: false,
        },
    ];
/** Where neither log nor code tell what a library is given. */
export const unknownTypesFix = (library) => ({
    id: 'root',
    title: `root the assembly of the types that you hand to ${library}`,
    paste: ['lambda-aot trim <Assembly>'],
    silences: false,
});
/** With partial trimming an assembly that does not say it can be trimmed is kept whole, and compiled whole. */
export const modeFix = (project) => ({
    id: 'mode',
    title: 'set TrimMode to full, so that only what is used is compiled',
    edits: [{ do: 'set-property', project, name: 'TrimMode', value: 'full' }],
    silences: true,
});
/** A library that reflects on what it is given gains nothing by being whole. */
export const unrootFix = (library, roots) => roots.includes(library)
    ? [
        {
            id: 'unroot',
            title: `take the root ${library} away, which keeps none of the types that are reflected on`,
            edits: [{ do: 'unroot', assembly: library }],
            silences: true,
        },
    ]
    : [];
/** Keeps the types alone, whenever the method that hands them over is kept. */
export function dependencyFix(all, kept) {
    const reflected = all.filter(({ assembly }) => !kept.includes(assembly));
    const places = groupBy(reflected, ({ place }) => place);
    const edits = [...places].flatMap(([place, types]) => {
        const [, path, line] = /^(.*):(\d+)$/.exec(place) ?? [];
        if (path === undefined)
            return [];
        return [{ do: 'dynamic-dependency', path, line: Number(line), types: types.map(({ type }) => type) }];
    });
    if (edits.length === 0)
        return [];
    return [
        {
            id: 'dynamic-dependency',
            title: `keep ${listed(reflected)} alone, by attributes on the method that hands them over`,
            paste: reflected.map(({ type, place }) => `[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]   // ${place}`),
            edits,
            silences: false,
        },
    ];
}
/** Tells the trimmer what a parameter's type must keep; the callers are then checked for it. */
export function annotateFix(parameter, member, needs) {
    const kinds = [...new Set(needs)].map((need) => `DynamicallyAccessedMemberTypes.${need}`).join(' | ');
    return {
        id: 'annotate',
        title: `say at ${parameter} of ${member} what is needed of it: the trimmer then keeps it for each caller`,
        paste: [
            `[DynamicallyAccessedMembers(${kinds === '' ? 'DynamicallyAccessedMemberTypes.All' : kinds})]   // before ${parameter}`,
        ],
        silences: true,
    };
}
export const otherPackageFix = (library, { instead }) => ({
    id: 'other-package',
    title: `replace ${library}: use ${instead}`,
    silences: true,
});
export const otherApiFix = (instead) => ({
    id: 'other-api',
    title: `use ${instead}`,
    silences: true,
});
export const reportFix = (library, from) => ({
    id: 'report',
    title: `take a newer version of ${library}${from === undefined ? '' : ` (you have ${from})`}; where that says the same, report it to its authors`,
    silences: true,
});
function listed(types) {
    const names = [...new Set(types.map(({ type }) => type.split('.').at(-1) ?? ''))];
    const some = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    return alternatives(some).replace(/ or /, ' and ');
}
