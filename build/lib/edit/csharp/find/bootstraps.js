import { callsOf } from "./calls.js";
import { delegateTypes, resolveHandler, variableOf } from "./handlers.js";
import { surroundingsOf } from "./locals.js";
import { usingsFor } from "./scope.js";
import { nameParts, typeArguments, typeText } from "../syntax/type-names.js";
const BUILDER = 'Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder';
/** The calls of LambdaBootstrapBuilder.Create in the files of one project. */
export function findBootstraps(project) {
    return project.flatMap((file) => {
        const calls = callsOf(BUILDER, /^Create$/, file.tokens, usingsFor(file, project));
        return calls.map((call) => describe(call, file, project));
    });
}
function describe(call, file, project) {
    const place = surroundingsOf(file, call.start);
    const handler = resolveHandler(argumentOf(call, 'handler', 0), place, project);
    const serializer = serializerOf(argumentOf(call, 'serializer', 1), place, project);
    const { start, end, typeArguments: generic } = call;
    const found = { ...(handler && { handler }), ...(serializer && { serializer }) };
    return { file, start, end, typeArguments: generic, ...found, ...typesOf(handler, generic) };
}
/** By its name, `handler: x`, else by its place. */
function argumentOf({ arguments: all }, name, at) {
    const isNamed = (argument) => argument?.[1]?.text === ':';
    const byName = all.find((argument) => isNamed(argument) && argument[0]?.text === name);
    if (byName !== undefined)
        return byName.slice(2);
    const byPlace = all[at];
    return byPlace === undefined || isNamed(byPlace) ? [] : byPlace;
}
function serializerOf(expression, place, project, steps = 0) {
    const variable = steps < 5 && expression[0]?.text !== 'new' ? variableOf(expression, place, project) : undefined;
    if (variable !== undefined) {
        // `SourceGeneratorLambdaJsonSerializer<C> s = new();` says it on the left.
        const implicit = variable.value[0]?.text === 'new' && variable.value[1]?.text === '(';
        const value = implicit ? [...variable.value.slice(0, 1), ...variable.type] : variable.value;
        return serializerOf(value, place, project, steps + 1);
    }
    if (expression[0]?.text !== 'new')
        return undefined;
    const open = expression.findIndex(({ text }) => text === '(' || text === '{');
    const created = expression.slice(1, open < 0 ? undefined : open);
    const name = nameParts(created).at(-1);
    if (name === undefined)
        return undefined;
    const context = typeArguments(created);
    return context.length > 0 ? { name, context } : { name };
}
export const isLambdaContext = (type) => nameParts(type).at(-1) === 'ILambdaContext';
/**
 * What Create is told decides, then the delegate that the runtime is given: a method's own types may be others that
 * convert to them.
 */
function typesOf(handler, [first, second]) {
    if (first && second)
        return { input: first, output: second };
    const { takes, gives } = handler ? declaredTypes(handler) : { takes: [], gives: [] };
    const input = takes.find((type) => !isLambdaContext(type) && type.length > 0);
    const output = withoutTask(gives);
    const untold = handler?.parameters.some(({ type }) => type.length === 0) ?? false;
    if (first)
        return input || (untold && takes.length > 0) ? { input: first } : { output: first };
    return { ...(input && { input }), ...(output && { output }) };
}
/** By its outermost delegate, else as it is declared. */
export function declaredTypes({ delegates, parameters, returns }) {
    const outermost = delegates.at(-1);
    return outermost ? delegateTypes(outermost) : { takes: parameters.map(({ type }) => type), gives: returns };
}
/** T of Task<T> and ValueTask<T>; nothing of void and Task. */
export function withoutTask(type) {
    const name = nameParts(type).at(-1);
    if (name === 'Task' || name === 'ValueTask') {
        const inner = typeArguments(type);
        return inner.length > 0 ? inner : undefined;
    }
    return type.length === 0 || typeText(type) === 'void' ? undefined : type;
}
