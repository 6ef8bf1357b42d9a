import { addUsing } from "../edit/csharp/edit/add-using.js";
import { addSerializable } from "../edit/csharp/edit/serializable.js";
import { mainPart } from "../edit/csharp/find/contexts.js";
import { findBootstraps } from "../edit/csharp/find/bootstraps.js";
import { Edits } from "../plan/edits.js";
import { Solution } from "../solution/solution.js";
import { planAttachment } from "./event/attach.js";
import { recordedFiles } from "./new-solution.js";
import { firstSources } from "./recording/function-records.js";
import { recorded } from "./recording/recorded.js";
/**
 * The solution that a record describes, as it would be had nobody else changed it: the base of a later merge.
 *
 * @returns the text of each file by its path; for a solution that only the commands have touched, byte for byte the same
 */
export function replay({ version, choices, functions }) {
    const made = firstSources(functions);
    const files = new Map(recordedFiles({ ...choices, functions: made }, version).map(({ path, contents }) => [
        path,
        contents.toString(),
    ]));
    const added = functions.filter((each) => !made.includes(each));
    for (const record of added)
        apply(files, (solution) => planAddedSource(solution, record));
    for (const { name, listed = [] } of functions)
        if (listed.length > 0)
            apply(files, (solution) => planListed(solution, name, listed));
    return files;
}
function planAddedSource(solution, record) {
    const fn = solution.functions.find(({ name }) => name === record.name);
    const [bootstrap] = findBootstraps(fn?.files ?? []);
    return fn && bootstrap && planAttachment(solution, fn, record, bootstrap);
}
function planListed(solution, name, listed) {
    const fn = solution.functions.find((each) => each.name === name);
    const edits = new Edits(solution);
    for (const each of listed)
        editListed(edits, fn, each);
    const plan = { files: edits.files, warnings: edits.warnings, next: [] };
    return recorded(solution, plan, solution.record?.functions ?? []);
}
function editListed(edits, fn, listed) {
    const { context, type, propertyName, usings } = listed;
    const found = fn?.contexts.find(({ fullName }) => fullName === context);
    const part = found && mainPart(found);
    if (part === undefined)
        return;
    const options = propertyName === undefined ? {} : { typeInfoPropertyName: propertyName };
    edits.edit(part.file.path, (text) => usings.reduce((each, using) => addUsing(each, using), addSerializable(text, context, type, options)));
}
function apply(files, planned) {
    const list = (folder) => [...files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
    const plan = planned(new Solution('/', { read: (path) => files.get(path), list }));
    for (const { path, contents } of plan?.files ?? [])
        files.set(path, contents.toString());
}
