import { isDeepStrictEqual } from 'node:util';
import { entryOrder, samOf } from "../../blueprint/sam-parts.js";
import { SamTemplate } from "../../sam/template.js";
import { isSameSource } from "../recording/function-records.js";
/**
 * Brings the parts of an event source into the template. One that was made with other options is made anew; a second
 * one of a kind gets names of its own; one that is there as it was asked for stays as it is now.
 *
 * @param logicalId of the function's resource
 * @param functions of the solution as they will be, which decides where new entries stand
 */
export function editEventParts(solution, edits, logicalId, choices, functions) {
    const { templateFile } = solution;
    if (templateFile === undefined)
        return;
    const before = solution.record?.functions.find((each) => isSameSource(each, choices));
    if (before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices)))
        return;
    if (before !== undefined)
        removeEventParts(solution, edits, logicalId, before);
    const logicalIds = new Map(solution.functions.map((each) => [each.name, each.logicalId]));
    const order = entryOrder(functions, logicalIds.set(choices.name, logicalId));
    edits.edit(templateFile, (text) => new SamTemplate(text).withEvent(logicalId, (number) => samOf(choices, number, logicalId), order).text);
}
/**
 * Removes from the template what was generated for an event source; what was changed since stays.
 *
 * @returns names of resources and parameters that stay because something else refers to them
 */
export function removeEventParts({ templateFile }, edits, logicalId, choices) {
    if (templateFile === undefined)
        return [];
    let stays = [];
    edits.edit(templateFile, (text) => {
        const { template, kept } = new SamTemplate(text).withoutEvent(logicalId, (number) => samOf(choices, number, logicalId), (refused) => {
            edits.refuse(templateFile, refused);
        });
        stays = kept;
        return template.text;
    });
    return stays;
}
/** Says which events still lead to a function whose handler now takes something else. */
export function otherEvents({ templateFile = '' }, edits, { logicalId }, { sam, choices }) {
    const template = SamTemplate.ifReadable(edits.read(templateFile) ?? '');
    const fn = template?.functions.find((each) => each.logicalId === logicalId);
    const all = Object.entries((fn?.properties.Events ?? {}));
    const own = Object.values(sam.events ?? {}).map((event) => event.Type);
    return all
        .filter(([, event]) => !own.includes(event?.Type))
        .map(([name, event]) => `${templateFile}: the event ${name} (${String(event?.Type)}) of ${logicalId} still calls the function, ` +
        `whose handler now takes ${choices.event}. Remove it if it was for the old handler.`);
}
