import { eventSource } from "../events/catalogue.js";
import { defaultsOf } from "../inputs/resolve.js";
import { selectedParts } from "../sam/parts.js";
/** The logical id that a new function's resource gets. */
export const logicalIdOf = (name) => `${name}Function`;
export const optionsOf = ({ event, options }) => ({
    ...defaultsOf(eventSource(event).options ?? {}),
    ...options,
});
/**
 * What an event source adds to the template.
 *
 * @param number of the source among those of its kind that the function has: the names of the second end in 2
 * @param logicalId of the function's resource
 */
export function samOf(choices, number = 1, logicalId = logicalIdOf(choices.name)) {
    const ending = number === 1 ? '' : String(number);
    const { name, event, resource } = choices;
    const context = { logicalId, options: optionsOf(choices), resource };
    // A project's name may have dots and hyphens; a logical id has letters and digits only.
    const stem = name.replace(/[^A-Za-z0-9]/g, '');
    const { events, ...others } = eventSource(event).sam({ ...context, name: stem + ending });
    if (events === undefined)
        return others;
    const numbered = Object.entries(events).map(([key, value]) => [key + ending, value]);
    return { events: Object.fromEntries(numbered), ...others };
}
/** What earlier event sources of the function have left in the template. */
export function keptParts({ name, kept = [] }) {
    return kept.map(({ source, names }) => {
        const { resources = {}, parameters = {} } = selectedParts(samOf({ name, ...source }), (each) => names.includes(each));
        return { resources, parameters };
    });
}
/**
 * The order in which the template of a new solution has its entries: function by function, and for each function its
 * resource before those of its event sources.
 *
 * @param logicalIds of the functions' resources, by name, as far as they are not the usual ones
 */
export function entryOrder(functions, logicalIds) {
    const names = [...new Set(functions.map(({ name }) => name))];
    const groups = names.map((name) => {
        const logicalId = logicalIds.get(name) ?? logicalIdOf(name);
        const own = functions.filter((each) => each.name === name);
        // The second source of a kind has other names, and so has one that finds its names taken by what was kept.
        const numbers = Array.from({ length: own.flatMap(({ kept = [] }) => kept).length + own.length }, (_, at) => at + 1);
        const parts = own.flatMap((each) => [
            ...keptParts(each),
            ...numbers.map((number) => samOf(each, number, logicalId)),
        ]);
        return { logicalId, parts };
    });
    const keys = (named) => (parts) => Object.keys(named(parts) ?? {});
    return {
        parameters: groups.flatMap(({ parts }) => parts.flatMap(keys(({ parameters }) => parameters))),
        resources: groups.flatMap(({ logicalId, parts }) => [
            logicalId,
            ...parts.flatMap(keys(({ resources }) => resources)),
        ]),
        outputs: groups.flatMap(({ logicalId, parts }) => [
            logicalId,
            ...parts.flatMap(keys(({ outputs }) => outputs)),
        ]),
    };
}
