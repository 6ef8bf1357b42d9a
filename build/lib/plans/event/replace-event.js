import { CONTEXT, HANDLER } from "./starter.js";
import { addUsing } from "../../edit/csharp/edit/add-using.js";
import { replaceHandler } from "../../edit/csharp/edit/replace-handler.js";
import { removeSerializable } from "../../edit/csharp/edit/serializable.js";
import { fullNameOf } from "../../edit/csharp/syntax/syntax.js";
import { eventSource } from "../../events/catalogue.js";
import { typeText } from "../../edit/csharp/syntax/type-names.js";
import { removeItem } from "../../edit/msbuild/items.js";
import { orRefuse } from "../../edit/refused.js";
import { usageError } from "../../errors.js";
import { contextPart, editContext, editProject } from "./attach-event.js";
import { Edits } from "../../plan/edits.js";
import { editEventParts, removeEventParts } from "./event-parts.js";
import { functionFiles, handlerCode } from "../../blueprint/function-files.js";
import { modelOf } from "../../blueprint/model.js";
import { OwnFiles } from "./own-files.js";
import { replaceReadmeRow } from "../readme.js";
import { isSameSource, recordsFile, withRecord } from "../../solution/records.js";
import { refusedAsUsage } from "../../plan/refused-as-usage.js";
/**
 * Another event source for a function, with its handler in the place of the one that is there. What is still as it was
 * generated goes; all else that its owner wrote stays.
 *
 * @param starter undefined: the handler is the owner's, who wants it replaced
 */
export function planReplacement(solution, choices, project, method, starter) {
    const model = modelOf({ ...solution.choices, functions: [choices] });
    const old = starter && modelOf({ ...solution.choices, functions: [starter.choices] });
    const did = old?.functions.map(({ source }) => source.does) ?? [];
    const edits = new Edits(solution);
    const own = new OwnFiles(solution, choices.name, old);
    const code = `src/${choices.name}/Function.cs`;
    const whole = own.isGenerated(code);
    const files = model.functions.flatMap((fn) => {
        const generated = functionFiles(model, fn);
        if (!whole)
            refuseOtherBootstrap(method, fn);
        if (!whole)
            editCode(edits, project, method, starter, fn, model);
        if (whole)
            removePackages(solution, edits, old, fn);
        editProject(edits, model, fn);
        return generated.filter(({ path }) => !path.endsWith('.csproj') && (whole || path !== code));
    });
    const replaced = files.flatMap((file) => own.replacement(rebound(file, method)));
    for (const fn of whole ? [] : (old?.functions ?? []))
        unlist(edits, project, method.bootstrap, fn, (word) => own.isNamed(word, [...replaced, ...edits.files]));
    const ended = solution.choices.functions.filter((each) => each.name === choices.name && !isSameSource(each, choices));
    for (const each of ended)
        removeEventParts(solution, edits, each);
    editEventParts(solution, edits, choices);
    edits.edit('README.md', (text) => model.functions.reduce((each, { name, source }) => replaceReadmeRow(each, name, did, source.does), text));
    edits.edit(recordsFile, (text) => withRecord(text, choices, ended));
    const planned = [...replaced, ...edits.files];
    return {
        files: planned,
        removed: own.leftOver(planned),
        warnings: edits.warnings,
        next: model.tests ? ['dotnet test'] : [],
    };
}
/** A test of the template calls the handler by the name that it has in the templates. */
function rebound(file, { type, member }) {
    if (!file.path.startsWith('test/'))
        return file;
    const contents = file.contents
        .toString()
        .replaceAll('Function.FunctionHandler', `${type.name}.${member.name}`);
    return { ...file, contents };
}
/** A serializer, and the context that it needs, are not put into code that has none, nor taken from it. */
function refuseOtherBootstrap({ bootstrap }, { name, choices, serializable }) {
    const has = bootstrap.serializer !== undefined;
    if (has === serializable.length > 0)
        return;
    throw usageError([
        `${name} has ${has ? 'a' : 'no'} serializer, ${has ? 'which' : 'and'} ${choices.event} needs ${has ? 'not' : 'one'}. ` +
            'Name another function with --function.',
    ]);
}
/** The new handler among the owner's own code, with the usings and attributes that it needs. */
function editCode(edits, project, method, starter, fn, model) {
    const context = method.bootstrap.serializer?.context;
    const code = handlerCode(model, fn)
        .replace(/^ {4}/gm, '')
        .replaceAll(CONTEXT, context ? typeText(context) : CONTEXT)
        .replaceAll(HANDLER, method.member.name);
    const { input, output } = fn.source;
    const types = [input, output].filter((type) => type !== 'void');
    const { path, text } = method.file;
    const changed = refusedAsUsage(path, () => orRefuse(text, 'replace the handler', () => replaceHandler(method, starter?.helpers ?? [], { code, delegate: fn.delegate, types })));
    for (const [file, contents] of changed)
        edits.edit(file.path, () => contents);
    if (starter !== undefined)
        edits.edit(path, (each) => each.replace(summary(starter.choices), () => summary(fn.choices)));
    edits.edit(path, (each) => fn.usings.reduce((after, using) => addUsing(after, using), each));
    editContext(edits, project, method.bootstrap, fn.serializable, fn.usings);
}
const summary = ({ name, event }) => `The function ${name}: ${eventSource(event).does}.`;
/** Takes the types of the old handler from the context, where nothing else names them: two of a name would collide. */
function unlist(edits, project, bootstrap, { serializable }, isNamed) {
    const part = contextPart(project, bootstrap);
    if (part === undefined)
        return;
    const gone = serializable.filter(({ type }) => !isNamed(/^[\w.]+/.exec(type)?.[0] ?? type));
    edits.edit(part.file.path, (text) => gone.reduce((each, { type }) => removeSerializable(each, fullNameOf(part.type), type), text));
}
/** Packages that only the old starter needed, and the versions of those that no project has any more. */
function removePackages(solution, edits, old, fn) {
    const before = old?.functions.flatMap(({ packages }) => packages) ?? [];
    const own = [`src/${fn.name}/Function.cs`, ...(old?.functions ?? []).flatMap(typePaths)];
    const others = solution
        .list(`src/${fn.name}`)
        .filter((path) => path.endsWith('.cs') && !own.includes(path));
    const gone = before.filter((id) => !fn.packages.includes(id) && !others.some((path) => solution.read(path)?.includes(id)));
    const project = `src/${fn.name}/${fn.name}.csproj`;
    edits.edit(project, (text) => gone.reduce((each, id) => removeItem(each, 'PackageReference', id), text));
    const projects = [...solution.list('src'), ...solution.list('test')].filter((path) => path.endsWith('.csproj') && path !== project);
    const unused = gone.filter((id) => !projects.some((path) => solution.read(path)?.includes(`"${id}"`)));
    edits.edit('Directory.Packages.props', (text) => unused.reduce((each, id) => removeItem(each, 'PackageVersion', id), text));
}
const typePaths = ({ name, types }) => types.map((type) => `src/${name}/${type.name}.cs`);
