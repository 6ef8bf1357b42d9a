import { isDeepStrictEqual } from 'node:util';
import { readAt } from "../../edit/sam-template/template.js";
import { logicalIdOf, samOf } from "../../blueprint/model.js";
import { isSameSource } from "../../solution/records.js";
import { withoutSamParts, withSamParts } from "../../sam/parts.js";
const AT_MOST = 50;
/**
 * Brings an event source's parts into the template. One that was made with other options is made anew; a second one
 * of a kind gets names of its own; one that is there as it was asked for stays as it is now.
 */
export function editEventParts(solution, edits, choices) {
    const before = solution.choices.functions.find((each) => isSameSource(each, choices));
    if (before !== undefined && isDeepStrictEqual(samOf(before), samOf(choices)))
        return;
    if (before !== undefined)
        removeEventParts(solution, edits, before);
    const id = logicalIdOf(choices.name);
    edits.edit(solution.templateFile, (text) => {
        const parts = partsWithFreeNames(text, choices);
        return parts === undefined ? text : withSamParts(text, id, parts);
    });
}
/** Takes from the template what was generated for a source; what is no longer as it was generated stays. */
export function removeEventParts(solution, edits, choices) {
    edits.edit(solution.templateFile, (text) => {
        const number = numbers.find((each) => hasEvents(text, choices, samOf(choices, each)) === 'same') ?? 1;
        return withoutSamParts(text, logicalIdOf(choices.name), samOf(choices, number), (refused) => {
            edits.refuse(solution.templateFile, refused);
        });
    });
}
const numbers = Array.from({ length: AT_MOST }, (_, at) => at + 1);
/** undefined: the very same is there already. */
function partsWithFreeNames(text, choices) {
    for (const number of numbers) {
        const parts = samOf(choices, number);
        const state = hasEvents(text, choices, parts);
        if (state === 'same')
            return undefined;
        if (state === 'none')
            return parts;
    }
    return samOf(choices);
}
/** Whether the function has events, and the template resources, of these names. */
function hasEvents(text, { name }, { events = {}, resources = {} }) {
    const places = [
        ...Object.entries(events).map(([key, value]) => [['Resources', logicalIdOf(name), 'Properties', 'Events', key], value]),
        ...Object.entries(resources).map(([key, value]) => [['Resources', key], value]),
    ];
    const found = places.map(([path, value]) => ({ found: readAt(text, path), value }));
    if (found.every((each) => each.found === undefined))
        return 'none';
    return found.every((each) => isDeepStrictEqual(each.found, each.value)) ? 'same' : 'others';
}
