import { addUsing } from "../../edit/csharp/edit/add-using.js";
import { findContexts, mainPart } from "../../edit/csharp/find/contexts.js";
import { addSerializable, removeSerializable } from "../../edit/csharp/edit/serializable.js";
import { review } from "../../serializable/review.js";
import { Edits } from "../../plan/edits.js";
import { namedTypes } from "./named-types.js";
import { recordedListings } from "./recorded-listings.js";
export const reviewAll = (functions) => functions.map((each) => ({ ...review(each), function: each }));
/** `file:line: what`, as compilers say it. */
export const warningLines = (reviews) => [
    ...new Set(reviews.flatMap(({ warnings }) => warnings.map(({ path, line, about, message }) => about === `${path}:${line}`
        ? `${path}:${line}: ${message}.`
        : `${path}:${line}: ${about}: ${message}.`))),
];
export function missingLine({ path, line, type, propertyName, context, why }) {
    const named = propertyName === undefined ? '' : ` (as ${propertyName})`;
    return `${path}:${line}: ${type}${named} is not listed in ${context}, and fails in Lambda: ${why}.`;
}
/** Lists what is missing and what was named, and with `prune` takes away what nothing needs. */
export function planSerializable(solution, reviews, prune, named = []) {
    const edits = new Edits(solution);
    const details = [];
    const listed = [];
    const unlisted = [];
    for (const { function: project, missing, unneeded } of reviews) {
        for (const each of missing) {
            list(edits, project, each);
            listed.push({ function: project.name, listing: each });
            details.push(`${project.name}: + ${each.type}, ${each.why} (${each.path}:${each.line})`);
        }
        for (const { context, type } of prune
            ? unneeded.filter((each) => !isAll(project, each.context, unneeded))
            : []) {
            unlist(edits, project, context, type);
            unlisted.push({ function: project.name, context, type });
            details.push(`${project.name}: - ${type}, which nothing needs`);
        }
    }
    for (const { function: project, types } of named)
        for (const each of namedTypes(types, project)) {
            list(edits, project, each);
            listed.push({ function: project.name, listing: each });
            details.push(`${project.name}: + ${each.type}`);
        }
    const warnings = [...edits.warnings, ...warningLines(reviews)];
    const plan = { files: edits.files, warnings, next: [], details, data: { listed: details } };
    return recordedListings(solution, plan, listed, unlisted);
}
/** Lists the types that a person names, or takes them away. */
export function planNamed(solution, project, types, remove) {
    const edits = new Edits(solution);
    const listings = namedTypes(types, project);
    for (const each of listings)
        if (remove)
            unlist(edits, project, each.context, each.type);
        else
            list(edits, project, each);
    const details = listings.map(({ type }) => `${project.name}: ${remove ? '-' : '+'} ${type}`);
    const unknown = listings.filter(({ isKnown }) => !remove && !isKnown);
    const notes = unknown.map(({ type }) => `${type} is no type of the solution's code: it is listed as you wrote it.`);
    const plan = {
        files: edits.files,
        warnings: [...edits.warnings, ...notes],
        next: [],
        details,
        data: { listed: details },
    };
    const named = listings.map((listing) => ({ function: project.name, listing }));
    const unnamed = listings.map(({ context, type }) => ({ function: project.name, context, type }));
    return recordedListings(solution, plan, remove ? [] : named, remove ? unnamed : []);
}
/** Lists a type where the context's class is declared. */
function list(edits, project, { context, type, propertyName, usings }) {
    const options = propertyName === undefined ? {} : { typeInfoPropertyName: propertyName };
    const [path] = filesOf(project, context);
    if (path === undefined)
        return;
    edits.edit(path, (text) => usings.reduce((each, using) => addUsing(each, using), addSerializable(text, context, type, options)));
}
/** Takes a type from all parts of a context. */
function unlist(edits, project, context, type) {
    for (const path of filesOf(project, context))
        edits.edit(path, (text) => removeSerializable(text, context, type));
}
/** A context without any type does not compile: one that nothing uses is its owner's to remove. */
function isAll({ files, referenced }, name, unneeded) {
    const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
    return unneeded.filter((each) => each.context === name).length === context?.entries.length;
}
/** The files that declare a context, the one with the attributes first. */
function filesOf({ files, referenced }, name) {
    const context = findContexts([...files, ...referenced]).find(({ fullName }) => fullName === name);
    const main = context && mainPart(context);
    return [...new Set([...(main ? [main] : []), ...(context?.parts ?? [])].map(({ file }) => file.path))];
}
