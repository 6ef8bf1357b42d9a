import { readFileSync } from 'node:fs';
import { readAssembly } from "./metadata/assembly.js";
/** Reads what an assembly declares when it is first asked for. */
export function indexOf(assemblies) {
    const known = new Map();
    const typesIn = ({ name, file }) => {
        const types = known.get(name) ?? new Set(file === undefined ? [] : namesIn(file).map(written));
        known.set(name, types);
        return types;
    };
    return {
        assemblyOf: (type) => {
            const near = assemblies.filter(({ kind }) => kind !== 'framework');
            const isOfDotnet = /^(System|Microsoft|Internal)\./.test(type);
            const far = isOfDotnet ? likelyFirst(assemblies, type) : [];
            return [...near, ...far].find((each) => typesIn(each).has(type))?.name;
        },
        typesOf: (name) => {
            const assembly = assemblies.find((each) => each.name === name);
            return assembly ? [...typesIn(assembly)] : [];
        },
        metadataNamesOf: (name) => {
            const file = assemblies.find((each) => each.name === name)?.file;
            return file === undefined ? [] : namesIn(file);
        },
    };
}
/** .NET is large: the assemblies named like the type's namespace are read first. */
function likelyFirst(assemblies, type) {
    const shared = ({ name }) => type.startsWith(`${name}.`) ? name.length : name === 'System.Private.CoreLib' ? 1 : 0;
    return assemblies
        .filter(({ kind }) => kind === 'framework')
        .sort((left, right) => shared(right) - shared(left));
}
function namesIn(file) {
    try {
        return readAssembly(readFileSync(file))?.types ?? [];
    }
    catch {
        return [];
    }
}
/** `A.Outer\`1+Inner` → `A.Outer.Inner` */
const written = (type) => type.replace(/`\d+/g, '').replaceAll('+', '.');
