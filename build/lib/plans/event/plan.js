import { withPayload } from "../../blueprint/payload.js";
import { handlerMethod } from "../../edit/csharp/edit/replace-handler.js";
import { findBootstraps } from "../../edit/csharp/find/bootstraps.js";
import { isSameType } from "../../edit/csharp/find/scope.js";
import { lex } from "../../edit/csharp/syntax/lexer.js";
import { typeText } from "../../edit/csharp/syntax/type-names.js";
import { orRefuse, Unsure } from "../../edit/refused.js";
import { usageError } from "../../errors.js";
import { eventSource } from "../../events/catalogue.js";
import { refusedAsUsage } from "../../plan/refused-as-usage.js";
import { functionIn } from "../function-in.js";
import { planFunction } from "../new-function.js";
import { planAttachment } from "./attach.js";
import { planReplacement } from "./replace.js";
import { starterOf } from "./starter.js";
/**
 * An event source on a function. If there is none of the name, a new function. If its handler takes such events, only
 * what leads them to it. If it still has the handler of a template, another one in its place.
 *
 * @param replace put the new handler in the place of the owner's
 * @throws LambdaAotError (exit code 2) if the owner's own handler takes something else, or can't be determined
 */
export function planEvent(solution, choices, replace = false) {
    const existing = solution.functions.find(({ name }) => name === choices.name);
    if (existing === undefined)
        return planFunction(solution, choices);
    functionIn(solution, choices, existing.logicalId);
    const source = withPayload(eventSource(choices.event), choices.type);
    const bootstrap = onlyBootstrap(existing.files);
    const starter = starterOf(solution, existing, methodOf(existing.files));
    const isOwn = starter?.isUntouched !== true;
    const isOfSource = starter?.choices.event === choices.event && starter.choices.type === choices.type;
    if (bootstrap && (isOwn || isOfSource) && takes(bootstrap, source))
        return planAttachment(solution, existing, choices, bootstrap);
    if (isOwn && !replace)
        throw taken(choices, source, bootstrap);
    const { path, text } = bootstrap?.file ?? { path: existing.folder, text: '' };
    const handler = refusedAsUsage(path, () => orRefuse(text, `write a method that takes ${source.input}`, () => handlerMethod(existing.files)));
    return planReplacement(solution, existing, choices, handler, starter);
}
function onlyBootstrap(project) {
    const [first, second] = findBootstraps(project);
    return second === undefined ? first : undefined;
}
function methodOf(project) {
    try {
        return handlerMethod(project);
    }
    catch (error) {
        if (error instanceof Unsure)
            return undefined;
        throw error;
    }
}
/** Whether a handler accepts what a source sends, and returns what it wants. */
function takes({ file, input, output, start }, source) {
    const same = (written, wanted) => written === undefined
        ? wanted === 'void'
        : wanted !== 'void' && isSameType(written, lex(wanted, []).tokens, file, start);
    return same(input, source.input) && same(output, source.output);
}
function taken({ name, event }, source, bootstrap) {
    const { input, output } = bootstrap ?? {};
    const has = input
        ? `The handler of ${name} is ${signatureOf(typeText(input), output ? typeText(output) : 'void')}, but`
        : `${name} has its own handler, and`;
    return usageError([
        `${has} ${event} needs ${signatureOf(source.input, source.output)}. ` +
            'Use another --function, or --replace to overwrite the handler.',
    ]);
}
const signatureOf = (input, output) => `${input} -> ${output}`;
