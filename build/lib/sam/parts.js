import { EditRefused } from "../edit/refused.js";
import { addEnvironmentVariable, addEvent, addOutput, addParameter, addPolicy, addProperty, addResource, removeGenerated, removePolicy, } from "../edit/sam-template/edit.js";
import { readAt } from "../edit/sam-template/template.js";
import { lineAt } from "../edit/text.js";
const unordered = { parameters: [], resources: [], outputs: [] };
/** A template with what an event source needs. */
export function withParts(template, logicalId, sam, order = unordered) {
    return partsOf(logicalId, sam, order).reduce((text, { add }) => add(text), template);
}
/**
 * A template without what an event source needed.
 *
 * @param left called for each part that stays: it is not as it was generated, or something else refers to it
 * @returns the text, and the names of resources and parameters that something else refers to
 */
export function withoutParts(template, logicalId, sam, left) {
    const without = partsOf(logicalId, sam, unordered).reduce((text, { remove }) => {
        try {
            return remove(text);
        }
        catch (error) {
            if (!(error instanceof EditRefused))
                throw error;
            left(error);
            return text;
        }
    }, template);
    const kept = usedIn(without, sam);
    if (kept.length === 0)
        return { text: without, kept };
    for (const name of kept) {
        const line = lineAt(template, Math.max(template.search(new RegExp(`\\b${name}\\b"?:`)), 0));
        left(new EditRefused(`${name} stays, because something else refers to it`, line, `remove ${name}`));
    }
    const others = selectedParts(sam, (name) => !kept.includes(name));
    const again = withoutParts(template, logicalId, others, () => undefined);
    return { text: again.text, kept: [...kept, ...again.kept] };
}
/** Parts with only those of their resources and parameters. */
export function selectedParts(sam, isSelected) {
    const selected = (named = {}) => Object.fromEntries(Object.entries(named).filter(([name]) => isSelected(name)));
    return { ...sam, resources: selected(sam.resources), parameters: selected(sam.parameters) };
}
/** Resources and parameters that are gone, and still referred to. */
function usedIn(text, { resources = {}, parameters = {} }) {
    const gone = (section) => (name) => readAt(text, [section, name]) === undefined;
    const names = [
        ...Object.keys(resources).filter(gone('Resources')),
        ...Object.keys(parameters).filter(gone('Parameters')),
    ];
    return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}
/** Each part of a template, in the order in which they are added. */
function partsOf(logicalId, sam, order) {
    const own = ['Resources', logicalId, 'Properties'];
    const parts = (named, path, add) => Object.entries(named ?? {}).map(([name, value]) => ({
        add: (text) => add(text, name, value),
        remove: (text) => removeGenerated(text, [...path, name], value),
    }));
    return [
        ...parts(sam.parameters, ['Parameters'], (text, name, value) => addParameter(text, name, value, order.parameters)),
        ...parts(sam.properties, own, (text, name, value) => addProperty(text, logicalId, name, value)),
        ...(sam.policies ?? []).map((policy) => ({
            add: (text) => addPolicy(text, logicalId, policy),
            remove: (text) => removePolicy(text, logicalId, policy),
        })),
        ...parts(sam.variables, [...own, 'Environment', 'Variables'], (text, name, value) => addEnvironmentVariable(text, logicalId, name, value)),
        ...parts(sam.events, [...own, 'Events'], (text, name, value) => addEvent(text, logicalId, name, value)),
        ...parts(sam.resources, ['Resources'], (text, name, value) => addResource(text, name, value, order.resources)),
        ...parts(sam.outputs, ['Outputs'], (text, name, value) => addOutput(text, name, value, order.outputs)),
    ];
}
