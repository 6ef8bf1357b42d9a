import { findBootstraps } from "../../edit/csharp/find/bootstraps.js";
import { lex } from "../../edit/csharp/syntax/lexer.js";
import { handlerMethod } from "../../edit/csharp/edit/replace-handler.js";
import { isSameType } from "../../edit/csharp/find/scope.js";
import { typeText } from "../../edit/csharp/syntax/type-names.js";
import { orRefuse, Unsure } from "../../edit/refused.js";
import { usageError } from "../../errors.js";
import { eventSource } from "../../events/catalogue.js";
import { planFunction } from "../add-function.js";
import { planAttachment } from "./attach-event.js";
import { readCode, starterOf } from "./starter.js";
import { modelOf } from "../../blueprint/model.js";
import { requireFreeRoute } from "../../sam/routes.js";
import { withPayload } from "../../blueprint/payload.js";
import { requireResource } from "../../sam/resources.js";
import { planReplacement } from "./replace-event.js";
import { refusedAsUsage } from "../../plan/refused-as-usage.js";
/**
 * An event source on a function. Where there is none of the name, a new function. Where its handler takes such events,
 * only what leads them to it. Where it still has the handler of a template, another one in its place.
 *
 * @param replace put the new handler in the place of the owner's
 * @throws LambdaAotError (exit code 2) where the owner's own handler takes something else, or can't be told
 */
export function planEvent(solution, choices, replace = false) {
    if (solution.list(`src/${choices.name}`).length === 0)
        return planFunction(solution, choices);
    const template = () => solution.read(solution.templateFile) ?? '';
    requireResource(template, choices);
    for (const fn of modelOf({ ...solution.choices, functions: [choices] }).functions)
        requireFreeRoute(template, fn);
    const project = readCode(solution, choices.name);
    const source = withPayload(eventSource(choices.event), choices.type);
    const bootstrap = onlyBootstrap(project);
    const method = methodOf(project);
    const starter = method && starterOf(solution, choices.name, method);
    const isOwn = starter === undefined;
    const isOfSource = starter?.choices.event === choices.event && starter.choices.type === choices.type;
    if (bootstrap && (isOwn || isOfSource) && takes(bootstrap, source))
        return planAttachment(solution, choices, project, bootstrap);
    if (isOwn && !replace)
        throw taken(choices, source, bootstrap);
    const { path, text } = bootstrap?.file ?? { path: `src/${choices.name}`, text: '' };
    const handler = refusedAsUsage(path, () => orRefuse(text, `write a method that takes ${source.input}`, () => handlerMethod(project)));
    return planReplacement(solution, choices, project, handler, starter);
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
/** Whether a handler takes and gives what a source sends and wants. */
function takes({ file, input, output, start }, source) {
    const same = (written, wanted) => written === undefined
        ? wanted === 'void'
        : wanted !== 'void' && isSameType(written, lex(wanted, []).tokens, file, start);
    return same(input, source.input) && same(output, source.output);
}
function taken({ name, event }, source, bootstrap) {
    const wanted = typesOf(source.input, source.output);
    const { input, output } = bootstrap ?? {};
    const has = input
        ? `takes ${typesOf(typeText(input), output ? typeText(output) : 'void')}, not ${wanted}`
        : 'has a handler of your own';
    return usageError([
        `${name} ${has}. Name another function with --function: it is made for ${event}. ` +
            'Or put its handler in the place of yours with --replace.',
    ]);
}
const typesOf = (input, output) => output === 'void' ? input : `${input} and gives ${output}`;
