import { orRefuse, Unsure } from "../refused.js";
import { languageOf } from "./template.js";
/**
 * Adds a resource.
 *
 * @param text of a SAM template in YAML or JSON
 * @param order keys in the order that they should have in YAML; without one, the new entry is the last
 * @returns the new text; the same text where a resource has the logical id
 * @throws EditRefused with its line, where the template can't be read or the place is not certain
 */
export function addResource(text, logicalId, resource, order = []) {
    return addInOrder(text, ['Resources', logicalId], resource, order);
}
/** Adds an entry of Outputs; otherwise as `addResource`. */
export function addOutput(text, name, output, order = []) {
    return addInOrder(text, ['Outputs', name], output, order);
}
/** Adds an entry of Parameters, which comes before Resources where it is new; otherwise as `addResource`. */
export function addParameter(text, name, parameter, order = []) {
    const path = ['Parameters', name];
    const { addEntry, addSection, readAt } = languageOf(text);
    return orRefuse(text, byHand(text, path, parameter), () => readAt(text, ['Parameters']) === undefined
        ? addSection(text, 'Parameters', { [name]: parameter }, 'Resources')
        : addEntry(text, path, parameter, 0, order));
}
/**
 * Adds an event to a function.
 *
 * @throws EditRefused also where the template has no such function
 */
export function addEvent(text, functionId, name, event) {
    return add(text, [...functionPath(functionId), 'Properties', 'Events', name], event, functionId);
}
/** Adds a property; otherwise as `addEvent`. */
export function addProperty(text, functionId, name, value) {
    return add(text, [...functionPath(functionId), 'Properties', name], value, functionId);
}
/** Adds an environment variable, which may be an intrinsic function: `{ Ref: 'Table' }`. Otherwise as `addEvent`. */
export function addEnvironmentVariable(text, functionId, name, value) {
    return add(text, variablePath(functionId, name), value, functionId);
}
/** Sets an environment variable to a text, also where it has another one; otherwise as `addEvent`. */
export function setEnvironmentVariable(text, functionId, name, value) {
    const path = variablePath(functionId, name);
    return orRefuse(text, byHand(text, path, value), () => {
        requireFunction(text, functionId);
        return languageOf(text).setScalar(text, path, value, FUNCTION);
    });
}
/** Adds a policy, by name or as a statement, to the list of a function's policies; otherwise as `addEvent`. */
export function addPolicy(text, functionId, policy) {
    const path = [...functionPath(functionId), 'Properties', 'Policies'];
    const { addItem, show } = languageOf(text);
    const words = `add to the list ${path.join('.')}\n${show([policy])}`;
    return orRefuse(text, words, () => {
        requireFunction(text, functionId);
        return addItem(text, path, policy, FUNCTION);
    });
}
/**
 * Takes away what was generated; what became empty by that goes with it.
 *
 * @param path of an entry, from the top
 * @param generated the value that it was generated with
 * @returns the new text; the same text where it is not there
 * @throws EditRefused where it has another value now, or a comment would go
 */
export function removeGenerated(text, path, generated) {
    return orRefuse(text, `remove ${path.join('.')}`, () => languageOf(text).removeEntry(text, path, generated));
}
/** The same for a function's policy, which is known by its value. */
export function removePolicy(text, functionId, policy) {
    const path = [...functionPath(functionId), 'Properties', 'Policies'];
    return orRefuse(text, `remove a policy of ${functionId}`, () => languageOf(text).removeItem(text, path, policy));
}
const functionPath = (functionId) => ['Resources', functionId];
/** How many keys of such a path must be there. */
const FUNCTION = 2;
const variablePath = (functionId, name) => [
    ...functionPath(functionId),
    'Properties',
    'Environment',
    'Variables',
    name,
];
function addInOrder(text, path, value, order) {
    return orRefuse(text, byHand(text, path, value), () => languageOf(text).addEntry(text, path, value, 0, order));
}
function add(text, path, value, functionId) {
    const { addEntry } = languageOf(text);
    return orRefuse(text, byHand(text, path, value), () => {
        requireFunction(text, functionId);
        return addEntry(text, path, value, FUNCTION);
    });
}
/** Only a function of SAM has events and a list of policies. */
function requireFunction(text, functionId) {
    const type = languageOf(text).readAt(text, [...functionPath(functionId), 'Type']);
    if (type === undefined || type === 'AWS::Serverless::Function')
        return;
    throw new Unsure(`${functionId} is no AWS::Serverless::Function`, Math.max(text.indexOf(functionId), 0));
}
function byHand(text, path, value) {
    const key = path.at(-1) ?? '';
    return `add to ${path.slice(0, -1).join('.')}\n${languageOf(text).show({ [key]: value })}`;
}
