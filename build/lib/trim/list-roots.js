import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readItems } from "../edit/msbuild/items.js";
import { readDescriptor } from "../edit/msbuild/linker-descriptor.js";
import { mapFileOf } from "./publish.js";
import { bytesByAssembly } from "./size-map.js";
import { aligned, counted, sizeText } from "./text.js";
export function listRoots(cwd, solution, fn, known) {
    const map = mapFileOf(cwd, fn);
    const { assemblies } = known.closure;
    const bytes = map &&
        bytesByAssembly(readFileSync(map, 'utf8'), assemblies.map(({ name }) => name));
    const describe = (assembly) => {
        const found = assemblies.find(({ name }) => name === assembly);
        const typeCount = countTypes(assembly, known);
        return {
            assembly,
            ...(found && { from: found.from }),
            ...(typeCount > 0 && { typeCount }),
            ...(bytes && found && { bytes: bytes.get(assembly) ?? 0 }),
        };
    };
    const whole = known.roots.map(describe);
    const partial = descriptorsOf(solution, fn).map(({ assembly, types }) => ({
        ...describe(assembly),
        types,
    }));
    const isOlder = map !== undefined && statSync(map).mtimeMs < statSync(join(cwd, fn.project)).mtimeMs;
    return { function: fn.name, roots: [...whole, ...partial], ...(map && { map: { path: map, isOlder } }) };
}
function countTypes(assembly, { own, index }) {
    const declared = own.files
        .filter((file) => own.assemblyOf(file) === assembly)
        .flatMap(({ types }) => types);
    return declared.length > 0 ? declared.length : index.typesOf(assembly).length;
}
const descriptorsOf = (solution, { project, folder }) => readItems(solution.read(project) ?? '', 'TrimmerRootDescriptor').flatMap(({ include }) => {
    const text = solution.read(posix.join(folder, include.replaceAll('\\', '/')));
    return text === undefined ? [] : readDescriptor(text);
});
/** One line for each root, and where the figures come from. */
export function rootListLines({ function: name, roots, map }) {
    if (roots.length === 0)
        return [`${name} has no roots.`];
    const rows = roots.map(({ assembly, types, from, typeCount, bytes }) => [
        types === undefined ? assembly : `${types.join(', ')} of ${assembly}`,
        from ?? 'no assembly of this function',
        types !== undefined || typeCount === undefined ? '' : counted(typeCount, 'type'),
        bytes === undefined ? '' : `${sizeText(bytes)} in the executable`,
    ]);
    return [`${name} keeps whole:`, ...aligned(rows), ...noteOn(map)];
}
function noteOn(map) {
    if (map === undefined)
        return ['For the bytes of each: lambda-aot trim --list --publish'];
    const older = map.isOlder ? ', and the project has changed since' : '';
    return [
        `Bytes are those of the assembly itself in the last publish with a map${older}. Without the root a part of them`,
        'stays; what it calls in other assemblies comes on top. The price of a root: lambda-aot trim <Assembly> --verify',
    ];
}
