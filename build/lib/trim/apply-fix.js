import { addSerializable } from "../edit/csharp/edit/serializable.js";
import { addDynamicDependency } from "../edit/csharp/edit/dynamic-dependency.js";
import { makeEnumConvertersGeneric } from "../edit/csharp/edit/generic-enum-converter.js";
import { addJsonTypeInfo } from "../edit/csharp/edit/json-type-info.js";
import { removeItem } from "../edit/msbuild/items.js";
import { setProperty } from "../edit/msbuild/properties.js";
import { addRootAssembly } from "../edit/msbuild/references.js";
import { lineAt } from "../edit/text.js";
import { mainPart } from "../edit/csharp/find/contexts.js";
/**
 * Makes the edits of fixes.
 *
 * @returns one line for each thing done
 */
export function applyFixes(fixes, edits, fn, own) {
    return fixes.flatMap((fix) => fix.edits ?? []).flatMap((edit) => apply(edit, edits, fn, own));
}
function apply(edit, edits, fn, own) {
    switch (edit.do) {
        case 'root':
            edits.edit(fn.project, (text) => addRootAssembly(text, edit.assembly));
            return [`${fn.name}: + root ${edit.assembly}`];
        case 'unroot':
            edits.edit(fn.project, (text) => removeItem(text, 'TrimmerRootAssembly', edit.assembly));
            return [`${fn.name}: - root ${edit.assembly}`];
        case 'set-property':
            edits.edit(edit.project, (text) => setProperty(text, edit.name, edit.value));
            return [`${edit.project}: ${edit.name} is ${edit.value}`];
        case 'generic-enum-converter':
            edits.edit(edit.path, (text) => makeEnumConvertersGeneric(text, { path: edit.path }));
            return [`${edit.path}: JsonStringEnumConverter<T>`];
        case 'dynamic-dependency':
            return edit.types.map((type) => {
                const spelling = spelt(type, edit.path, edit.line, own);
                edits.edit(edit.path, (text) => addDynamicDependency(text, lineNow(edit, text, own), spelling, { path: edit.path }));
                return `${edit.path}:${edit.line}: + DynamicDependency on ${type}`;
            });
        case 'json-type-info':
            return passTypeInfo(edit, edits, own);
    }
}
/** The context lists the type, and the call gets its metadata. */
function passTypeInfo({ path, line, type, context, contextName }, edits, own) {
    const property = type.split('.').at(-1) ?? type;
    const found = own.code.contexts.find(({ fullName }) => fullName === context);
    const part = found && mainPart(found);
    const refusals = edits.warnings.length;
    edits.edit(path, (text) => addJsonTypeInfo(text, lineNow({ path, line }, text, own), `${contextName}.Default.${property}`, { path }));
    if (edits.warnings.length > refusals || part === undefined)
        return [];
    const spelling = spelt(type, part.file.path, lineAt(part.file.text, part.type.headStart), own);
    edits.edit(part.file.path, (text) => addSerializable(text, context, spelling));
    return [`${path}:${line}: ${contextName}.Default.${property}`];
}
/** Where a line of the file is now that other edits have put lines above it. */
function lineNow({ path, line }, text, { files }) {
    const before = files.find((file) => file.path === path)?.text.split('\n') ?? [];
    const wanted = before[line - 1];
    const nth = before.slice(0, line).filter((each) => each === wanted).length;
    const same = text.split('\n').flatMap((each, at) => (each === wanted ? [at + 1] : []));
    return same[nth - 1] ?? line;
}
/** The shortest name that means a type of the solution's at a line. */
function spelt(type, path, line, { code, files }) {
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return type;
    const parts = type.split('.');
    const place = { file, offset: offsetOf(file, line) };
    const short = parts
        .map((_, at) => parts.slice(parts.length - 1 - at).join('.'))
        .find((name) => code.world.declaredAs(name, 0, place)?.fullName === type);
    return short ?? type;
}
function offsetOf({ text }, line) {
    const lines = text.split('\n');
    return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
}
