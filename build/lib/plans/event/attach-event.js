import { addSerializable } from "../../edit/csharp/edit/serializable.js";
import { addUsing } from "../../edit/csharp/edit/add-using.js";
import { findContexts, mainPart } from "../../edit/csharp/find/contexts.js";
import { fullNameOf } from "../../edit/csharp/syntax/syntax.js";
import { nameParts } from "../../edit/csharp/syntax/type-names.js";
import { addPackageReference } from "../../edit/msbuild/references.js";
import { editPackageVersions } from "../add-function.js";
import { Edits } from "../../plan/edits.js";
import { editEventParts } from "./event-parts.js";
import { functionFiles } from "../../blueprint/function-files.js";
import { modelOf } from "../../blueprint/model.js";
import { addReadmeRow } from "../readme.js";
import { recordsFile, withRecord } from "../../solution/records.js";
/** An event source for a handler that takes such events already: the code stays as it is. */
export function planAttachment(solution, choices, project, bootstrap) {
    const model = modelOf({ ...solution.choices, functions: [choices] });
    const edits = new Edits(solution);
    for (const fn of model.functions) {
        const own = fn.types.map(({ name }) => name);
        const listed = fn.serializable.filter(({ type }) => !own.includes(type));
        editContext(edits, project, bootstrap, listed, fn.usings);
        editProject(edits, model, fn);
        edits.edit('README.md', (text) => addReadmeRow(text, fn.name, fn.source.does));
    }
    editEventParts(solution, edits, choices);
    edits.edit(recordsFile, (text) => withRecord(text, choices));
    const sample = `events/${choices.name}.json`;
    const missing = model.functions
        .flatMap((fn) => functionFiles(model, fn))
        .filter(({ path }) => path === sample && solution.read(path) === undefined);
    return { files: [...missing, ...edits.files], warnings: edits.warnings, next: [] };
}
/** Packages of the event's types, in the project and with their versions. */
export function editProject(edits, model, { name, packages }) {
    edits.edit(`src/${name}/${name}.csproj`, (project) => packages.reduce((text, id) => addPackageReference(text, id), project));
    editPackageVersions(edits, model);
}
/** Lists types in the context that the bootstrap call's serializer has. */
export function editContext(edits, project, bootstrap, listed, usings) {
    const part = contextPart(project, bootstrap);
    if (part === undefined) {
        const types = listed.map(({ type }) => type).join(', ');
        if (listed.length > 0)
            edits.warnings.push(`No serializer context was found. By hand: list ${types} in it.`);
        return;
    }
    edits.edit(part.file.path, (before) => {
        const after = listed.reduce((text, { type, name: property }) => addSerializable(text, fullNameOf(part.type), type, property ? { typeInfoPropertyName: property } : {}), before);
        return after === before ? before : usings.reduce((text, each) => addUsing(text, each), after);
    });
}
/** The declaration of the context that a bootstrap call's serializer has. */
export function contextPart(project, { serializer }) {
    const name = serializer?.context && nameParts(serializer.context).at(-1);
    const context = findContexts(project).find((each) => each.name === name);
    return context && mainPart(context);
}
