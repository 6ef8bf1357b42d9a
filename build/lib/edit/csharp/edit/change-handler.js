import { orRefuse, Unsure } from "../../refused.js";
import { splice } from "../../text.js";
import { findBootstraps, isLambdaContext, withoutTask } from "../find/bootstraps.js";
import { parameterSplices } from "./change-parameters.js";
import { splitTypes } from "../syntax/cursor.js";
import { parseCSharp } from "../syntax/parse.js";
import { spanOf } from "../syntax/tokens.js";
import { nameParts, typeArguments, typeText } from "../syntax/type-names.js";
/**
 * Changes what a handler takes and gives: the parameter and result of its method, local function or lambda, the
 * `Func<…>` it is bound to, and the type arguments of LambdaBootstrapBuilder.Create. A Task stays a Task.
 *
 * @param text of the C# file that has the call of LambdaBootstrapBuilder.Create and the handler
 * @param name of the handler, where a file has more than one
 * @returns the new text; the same text where all is so already
 * @throws EditRefused where the handler can't be told or is in another file, an #if cuts it, or a comment would go
 */
export function changeHandler(text, types, name, options = {}) {
    const { input = 'nothing', output = 'nothing' } = types;
    return orRefuse(text, `make the handler take ${input} and give ${output}`, () => {
        const file = parseCSharp(text, options);
        const bootstrap = bootstrapOf(file, name);
        const { handler } = bootstrap;
        const splices = [
            ...parameterSplices(text, handler, bootstrap.typeArguments, types.input),
            ...returnSplices(handler.returns, types.output),
            ...handler.delegates.flatMap((delegate) => delegateSplices(delegate, types)),
            ...createSplices(file, bootstrap, types),
        ].filter((each) => text.slice(each.start, each.end) !== each.text);
        refuseLosses(file, splices);
        refuseCut(file, [bootstrap, ...splices, ...(handler.parametersSpan ? [handler.parametersSpan] : [])]);
        return splice(text, splices);
    });
}
function bootstrapOf(file, name) {
    const bootstraps = findBootstraps([file]).filter(({ handler }) => name === undefined || handler?.name === name);
    const [bootstrap, another] = bootstraps;
    if (bootstrap === undefined)
        throw new Unsure('no call of LambdaBootstrapBuilder.Create binds the handler', 0);
    if (another !== undefined)
        throw new Unsure('another call of LambdaBootstrapBuilder.Create', another.start);
    const { handler } = bootstrap;
    if (handler === undefined)
        throw new Unsure('the handler of this call is not in the file', bootstrap.start);
    if (handler.ownDelegate !== undefined)
        throw new Unsure(`the handler is bound to a delegate type, ${handler.ownDelegate}`, bootstrap.start);
    return { ...bootstrap, handler };
}
/** Only what differs is replaced: `Task<A>` to `Task<B>` is A to B. */
function returnSplices(returns, output) {
    if (returns.length === 0)
        return [];
    const name = nameParts(returns).at(-1) ?? '';
    if (name !== 'Task' && name !== 'ValueTask')
        return changedParts([returns], [output ?? 'void']);
    const { end } = spanOf(returns);
    const inner = withoutTask(returns);
    if (inner === undefined)
        return output === undefined ? [] : [{ start: end, end, text: `<${output}>` }];
    if (output !== undefined)
        return changedParts([inner], [output]);
    return [{ start: returns.find(({ text }) => text === '<')?.start ?? end, end, text: '' }];
}
/** `Func<A, ILambdaContext, Task<B>>`; with nothing to give it becomes an Action, unless it gives a Task. */
function delegateSplices(delegate, { input, output }) {
    const open = delegate.findIndex(({ text }) => text === '<');
    const name = delegate[open < 0 ? delegate.length - 1 : open - 1];
    if (name === undefined)
        return [];
    const parts = splitTypes(typeArguments(delegate));
    const isAction = name.text === 'Action';
    const takes = isAction ? parts : parts.slice(0, -1);
    const gives = resultText(isAction ? [] : (parts.at(-1) ?? []), output);
    const wanted = [input, ...takes.filter(isLambdaContext).map(typeText), gives].filter((each) => each !== undefined);
    const renamed = { start: name.start, end: name.end, text: gives === undefined ? 'Action' : 'Func' };
    if (wanted.length === parts.length)
        return [renamed, ...changedParts(parts, wanted)];
    const list = wanted.length > 0 ? `<${wanted.join(', ')}>` : '';
    return [renamed, { start: name.end, end: spanOf(delegate).end, text: list }];
}
/** Types that are the same but for their spaces are left as they are written. */
function changedParts(parts, wanted) {
    return parts.flatMap((part, at) => {
        const text = wanted[at] ?? '';
        return typeText(part) === text ? [] : [{ ...spanOf(part), text }];
    });
}
/** The result as a delegate's type argument: a Task stays one. */
function resultText(result, output) {
    const name = nameParts(result).at(-1);
    if (name !== 'Task' && name !== 'ValueTask')
        return output;
    const open = result.findIndex(({ text }) => text === '<');
    const outer = typeText(open < 0 ? result : result.slice(0, open));
    return output === undefined ? outer : `${outer}<${output}>`;
}
/** `Create<A, B>`, `Create<A>` with one of them, `Create` with none. */
function createSplices({ tokens }, { typeArguments: generic }, types) {
    const wanted = [types.input, types.output].filter((each) => each !== undefined);
    if (generic.length === 0)
        return [];
    if (wanted.length === generic.length)
        return changedParts(generic, wanted);
    const { start, end } = spanOf(generic.flat());
    const [open, close] = [
        tokens.findLast((each) => each.end <= start),
        tokens.find((each) => each.start >= end),
    ];
    const list = wanted.length > 0 ? `<${wanted.join(', ')}>` : '';
    return [{ start: open?.start ?? start, end: close?.end ?? end, text: list }];
}
function refuseLosses({ comments }, splices) {
    for (const { start, end } of splices) {
        const lost = comments.find((comment) => start < comment.end && comment.start < end);
        if (lost)
            throw new Unsure('a comment stands in what changes', lost.start);
    }
}
/** All that changes must be inside of an #if, or outside. */
function refuseCut({ regions }, spans) {
    for (const region of regions) {
        const inside = spans.filter(({ start, end }) => region.start < end && start < region.end);
        const whole = inside.filter(({ start, end }) => region.start <= start && end <= region.end);
        if (inside.length > 0 && whole.length < spans.length)
            throw new Unsure('an #if cuts the handler', region.start);
    }
}
