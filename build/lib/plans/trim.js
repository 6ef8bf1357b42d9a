import { posix } from 'node:path';
import { readItems, addItem, removeItem } from "../edit/msbuild/items.js";
import { addTypeToDescriptor, removeTypeFromDescriptor } from "../edit/msbuild/linker-descriptor.js";
import { setProperty } from "../edit/msbuild/properties.js";
import { addRootAssembly } from "../edit/msbuild/references.js";
import { applyFixes } from "../trim/apply-fix.js";
import { knownLibrary } from "../trim/known-libraries.js";
import { checkAssemblies, checkRoots, checkTypes } from "../trim/names.js";
import { Edits } from "../plan/edits.js";
const DESCRIPTOR = 'TrimmerRoots.xml';
/**
 * Adds or takes away roots, sets the mode, and makes the edits of fixes.
 *
 * @throws LambdaAotError (exit code 2) where a name is no assembly or type of the function
 */
export function planTrim(solution, fn, known, { assemblies, types, remove, mode }, fixes = []) {
    const names = remove
        ? checkRoots(assemblies, known.roots, known.closure)
        : checkAssemblies(assemblies, known.closure);
    const described = checkTypes(types, known.closure, known.own, known.index);
    const edits = new Edits(solution);
    for (const name of names)
        edits.edit(fn.project, (text) => remove ? removeItem(text, 'TrimmerRootAssembly', name) : addRootAssembly(text, name));
    if (mode !== undefined)
        edits.edit(fn.project, (text) => setProperty(text, 'TrimMode', mode));
    const removed = described.length > 0 ? describeTypes(solution, fn, edits, described, remove) : [];
    const sign = remove ? '-' : '+';
    const details = [
        ...names.map((name) => `${fn.name}: ${sign} root ${name}`),
        ...described.map(({ type, assembly }) => `${fn.name}: ${sign} root ${type} of ${assembly}`),
        ...(mode === undefined ? [] : [`${fn.name}: TrimMode is ${mode}`]),
        ...applyFixes(fixes, edits, fn, known.own),
    ];
    return {
        files: edits.files.filter(({ path }) => !removed.includes(path)),
        removed,
        warnings: [...edits.warnings, ...(remove ? [] : names.flatMap((name) => doubt(name, known)))],
        next: [],
        details,
    };
}
/** Rooting a library that reflects on what it is given is what people try first, and it keeps nothing of that. */
function doubt(name, { roots, closure }) {
    const library = knownLibrary(name);
    const own = closure.assemblies.find(({ kind }) => kind === 'function')?.name ?? 'bootstrap';
    if (library?.reflectsOn !== 'yours')
        return [];
    const better = roots.includes(own) ? '' : ` Root what it reflects on, such as ${own}.`;
    return [
        `${name} reflects on your types, not on its own: as a root it grows the executable and keeps nothing that is missing.${better}`,
    ];
}
/** @returns paths of files that are to go */
function describeTypes(solution, fn, edits, types, remove) {
    const name = descriptorOf(solution, fn) ?? DESCRIPTOR;
    const path = posix.join(fn.folder, name.replaceAll('\\', '/'));
    if (remove) {
        for (const { assembly, type } of types)
            edits.edit(path, (text) => (text === '' ? '' : removeTypeFromDescriptor(text, assembly, type)));
        const isEmpty = edits.files.some((file) => file.path === path && file.contents.toString() === '');
        if (isEmpty)
            edits.edit(fn.project, (text) => removeItem(text, 'TrimmerRootDescriptor', name));
        return isEmpty ? [path] : [];
    }
    if (!edits.edit(path, (text) => withTypes(text, types)))
        edits.create(path, withTypes('', types));
    edits.edit(fn.project, (text) => addItem(text, 'TrimmerRootDescriptor', name));
    return [];
}
const withTypes = (text, types) => types.reduce((each, { assembly, type }) => addTypeToDescriptor(each, assembly, type), text);
/** The first that the project has. */
const descriptorOf = (solution, { project }) => readItems(solution.read(project) ?? '', 'TrimmerRootDescriptor').find(({ conditional }) => !conditional)
    ?.include;
