import { indentAt, insertion, lineEndOf } from "../../text.js";
import { isLambdaContext } from "../find/bootstraps.js";
import { delegateTypes } from "../find/handlers.js";
import { spanOf } from "../syntax/tokens.js";
import { typeText } from "../syntax/type-names.js";
/**
 * Makes a handler's parameter the input.
 *
 * @param create type arguments of LambdaBootstrapBuilder.Create, which tell what a lambda without types takes
 */
export function parameterSplices(text, handler, create, input) {
    const at = inputAt(handler, create);
    const parameter = at === undefined ? undefined : handler.parameters[at];
    if (input === undefined)
        return parameter && at !== undefined ? [removal(handler, at)] : [];
    if (parameter === undefined)
        return addition(text, handler, input);
    if (parameter.type.length === 0 || typeText(parameter.type) === input)
        return [];
    return [{ ...spanOf(parameter.type), text: input }];
}
/** Which parameter is the input: by its type, or in a lambda without types by what it is bound to. */
function inputAt({ parameters, delegates }, create) {
    const delegate = delegates.at(-1);
    const bound = delegate ? delegateTypes(delegate).takes : create.slice(0, 1);
    const types = parameters.map(({ type }, at) => (type.length > 0 ? type : (bound[at] ?? [])));
    const at = types.findIndex((type) => !isLambdaContext(type) && type.length > 0);
    return at < 0 ? undefined : at;
}
function removal({ parameters, parametersSpan, bare }, at) {
    const [parameter, next, previous] = [parameters[at], parameters[at + 1], parameters[at - 1]];
    if (bare && parametersSpan)
        return { ...parametersSpan, text: '()' };
    const start = (next ? parameter?.start : (previous?.end ?? parameter?.start)) ?? 0;
    return { start, end: next?.start ?? parameter?.end ?? start, text: '' };
}
function addition(text, { parameters, parametersSpan, bare }, input) {
    if (parametersSpan === undefined)
        return [];
    const [first] = parameters;
    const name = freeName(parameters);
    const declared = first?.type.length === 0 ? name : `${input} ${name}`;
    if (bare && first)
        return [{ ...parametersSpan, text: `(${declared}, ${first.name})` }];
    if (first === undefined)
        return [insertion(parametersSpan.start, declared)];
    const indent = indentAt(text, first.start);
    return [insertion(first.start, `${declared},${indent === undefined ? ' ' : lineEndOf(text) + indent}`)];
}
function freeName(parameters) {
    const taken = parameters.map(({ name }) => name);
    return ['input', 'request', 'lambdaEvent'].find((name) => !taken.includes(name)) ?? 'handlerInput';
}
