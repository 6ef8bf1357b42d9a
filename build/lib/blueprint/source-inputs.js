import { eventSources } from "../events/catalogue.js";
import { checkResource, checkTypeName } from "./names.js";
/** What can be said about an event source, beside which it is: its data's type, what it takes, its own flags. */
export function sourceInputs({ payload, resource, options = {} }) {
    return {
        ...(payload !== undefined && {
            type: {
                kind: 'text',
                message: 'Name of the type that holds your data',
                default: payload,
                check: checkTypeName,
            },
        }),
        ...(resource && {
            resource: {
                kind: 'text',
                message: `${resource.noun} to take, by logical id` +
                    `${resource.arn === undefined ? '' : ' or ARN'}; empty for a new one`,
                default: '',
                check: (value) => checkResource(value, resource),
            },
        }),
        ...options,
    };
}
/**
 * @param input the one that names the event source, or several of them
 * @param toSee what to type behind the command for the flags of a source
 */
export function inputsOfSources(input, toSee) {
    return {
        toSee,
        groups: Object.fromEntries(eventSources.map((source) => [source.id, sourceInputs(source)])),
        chosen: (answers) => [answers[input] ?? []].flat().map(String),
    };
}
/** The answers about one event source, for a function. */
export function functionChoices(name, event, dependent) {
    const { type, resource, ...options } = dependent[event] ?? {};
    const { payload } = eventSources.find(({ id }) => id === event) ?? {};
    return {
        name,
        event,
        ...(type !== payload && typeof type === 'string' && { type }),
        ...(typeof resource === 'string' && resource !== '' && { resource }),
        options,
    };
}
