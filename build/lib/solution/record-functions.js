import { checkExistingName, checkTypeName } from "../blueprint/names.js";
import { sourceInputs } from "../blueprint/source-inputs.js";
import { eventChoices, eventSource } from "../events/catalogue.js";
import { defineInputs } from "../inputs/define.js";
const functionInputs = defineInputs({
    name: { kind: 'text', message: 'Function name', check: checkExistingName },
    event: { kind: 'choice', message: 'Event source', choices: eventChoices },
});
/** Stands for an entry that can't be read; what is wrong with it is among the problems. */
const unreadable = { name: '', event: 'plain-string' };
/** @param key of the entry, for the problems */
export function functionFrom(stored, key, values) {
    const given = values.object(stored, key);
    const before = values.problems.length;
    const { name, event } = values.answers(functionInputs, given, key);
    if (values.problems.length > before)
        return unreadable;
    if (name === undefined || event === undefined) {
        values.problems.push(`${key} needs ${name === undefined ? 'a name' : 'an event'}.`);
        return unreadable;
    }
    const { kept, listed } = given;
    return {
        name,
        event,
        ...sourceChoicesFrom(given, event, key, values),
        ...(kept !== undefined && {
            kept: values.list(kept, `${key}.kept`).map((each, at) => keptFrom(each, `${key}.kept[${at}]`, values)),
        }),
        ...(listed !== undefined && {
            listed: values
                .list(listed, `${key}.listed`)
                .map((each, at) => listedFrom(each, `${key}.listed[${at}]`, values)),
        }),
    };
}
/** Type, resource and flags of an event source, as it declares them. What was left to its default stays so. */
function sourceChoicesFrom(stored, event, key, values) {
    const { type, resource, ...flags } = sourceInputs(eventSource(event));
    const own = defineInputs({
        type: type ?? { kind: 'text', message: 'Type', check: checkTypeName },
        resource: resource ?? { kind: 'text', message: 'Resource' },
    });
    const options = 'options' in stored ? values.object(stored.options, `${key}.options`) : undefined;
    const chosen = onlyStored(values.answers(own, stored, key), stored);
    const flagsChosen = options && onlyStored(values.answers(flags, options, `${key}.options`), options);
    return { ...chosen, ...(flagsChosen && { options: flagsChosen }) };
}
const onlyStored = (answers, stored) => Object.fromEntries(Object.entries(answers).filter(([name]) => Object.hasOwn(stored, name)));
function keptFrom(stored, key, values) {
    const given = values.object(stored, key);
    const source = values.object(given.source, `${key}.source`);
    const { name: _, ...choices } = functionFrom({ ...source, name: 'Function' }, `${key}.source`, values);
    return { source: choices, names: values.texts(given.names, `${key}.names`) };
}
function listedFrom(stored, key, values) {
    const { context, type, propertyName, usings = [] } = values.object(stored, key);
    return {
        context: values.text(context, `${key}.context`),
        type: values.text(type, `${key}.type`),
        ...(propertyName !== undefined && { propertyName: values.text(propertyName, `${key}.propertyName`) }),
        usings: values.texts(usings, `${key}.usings`),
    };
}
