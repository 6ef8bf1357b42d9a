import { handlerCode } from "../../blueprint/function-files.js";
import { functionModel } from "../../blueprint/model.js";
import { parseCSharp } from "../../edit/csharp/syntax/parse.js";
import { typeText } from "../../edit/csharp/syntax/type-names.js";
import { eventSources } from "../../events/catalogue.js";
/** The name of the serializer context in the templates. */
export const CONTEXT = 'LambdaFunctionJsonSerializerContext';
/** The word for the handler in the templates. */
export const HANDLER = /\bFunctionHandler\b/g;
/**
 * What a function was made with: its record says so. Without a record it is recognised by the code of its handler.
 *
 * @returns undefined if it was not made here, as far as that can be seen
 */
export function starterOf(solution, { name, records }, method) {
    const [made] = records;
    if (made !== undefined)
        return comparedWith(solution, made, method);
    return eventSources
        .map(({ id }) => comparedWith(solution, { name, event: id }, method))
        .find(({ isUntouched }) => isUntouched);
}
function comparedWith({ choices: { shared } }, choices, method) {
    if (method === undefined)
        return { choices, isUntouched: false, helpers: [] };
    const context = method.bootstrap.serializer?.context;
    const code = handlerCode({ shared }, functionModel(choices, shared))
        .replaceAll(CONTEXT, context ? typeText(context) : CONTEXT)
        .replaceAll(HANDLER, method.member.name);
    const template = parseCSharp(`class Template\n{\n${code}\n}\n`);
    const members = template.types[0]?.members ?? [];
    const found = members.map((each) => method.type.members.find((own) => isSame(own, method.file, each, template)));
    return {
        choices,
        isUntouched: found.includes(method.member) && !found.includes(undefined),
        helpers: found.filter((each) => each !== undefined && each !== method.member),
    };
}
/** The same tokens, and no comment that the template has not. */
function isSame(left, leftFile, right, rightFile) {
    if (left.name !== right.name)
        return false;
    const [own, template] = [wordsOf(left, leftFile), wordsOf(right, rightFile)];
    return own.tokens === template.tokens && own.comments.every((each) => template.comments.includes(each));
}
function wordsOf({ start, end }, { text, tokens, comments }) {
    const inside = (each) => start <= each.start && each.end <= end;
    return {
        tokens: tokens
            .filter(inside)
            .map((token) => token.text)
            .join(' '),
        comments: comments.filter(inside).map((each) => text.slice(each.start, each.end).trim()),
    };
}
