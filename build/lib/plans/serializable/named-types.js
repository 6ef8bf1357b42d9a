import { mainPart } from "../../edit/csharp/find/contexts.js";
import { lex } from "../../edit/csharp/syntax/lexer.js";
import { Unsure } from "../../edit/refused.js";
import { usageError } from "../../errors.js";
import { alternatives, didYouMean } from "../../inputs/suggest.js";
import { understand } from "../../serializable/code.js";
import { contextOf } from "../../serializable/boundaries.js";
import { serializerOf } from "../../serializable/annotations.js";
import { spell } from "../../serializable/spell.js";
/**
 * Types that a person names, as the function's context would list them.
 *
 * @throws LambdaAotError (exit code 2) where a name is no type, or of more than one namespace
 */
export function namedTypes(types, project) {
    const code = understand(project);
    const context = contextOfFunction(project, code);
    return types.map((type) => listingOf(type, context, code));
}
function contextOfFunction({ name }, code) {
    const [bootstrap] = code.bootstraps;
    const [only, another] = code.contexts;
    const found = (bootstrap && contextOf(bootstrap, code)) ??
        serializerOf(code) ??
        (another === undefined ? only : undefined);
    const part = found && mainPart(found);
    if (found === undefined || part === undefined)
        throw usageError([`${name} has no serializer context that its handler uses.`]);
    return { fullName: found.fullName, place: { file: part.file, offset: part.type.headStart } };
}
function listingOf(text, { fullName: context, place }, code) {
    const type = typeFrom(text, place, code);
    if (type === undefined)
        throw usageError([`"${text}" is no C# type. Write one as in code: Order, "List<Order>".`]);
    const whole = inNamespaces(type, text, code);
    const spelling = spell(whole, place, place, code.world);
    return {
        context,
        type: spelling?.text ?? text,
        usings: spelling?.usings ?? [],
        isKnown: isKnownType(whole),
    };
}
/** Types of packages can't be seen here. */
const isKnownType = ({ declared, imports }) => declared !== undefined || imports.length === 0;
function typeFrom(text, place, { world }) {
    try {
        return world.resolve(lex(text, []).tokens, place);
    }
    catch (error) {
        if (error instanceof Unsure)
            return undefined;
        throw error;
    }
}
/** A declared type that the context's file can't see by the name that was given is found by it all the same. */
function inNamespaces(type, text, code) {
    const inner = type.arguments.map((each) => inNamespaces(each, text, code));
    if (type.declared !== undefined || type.imports.length === 0)
        return { ...type, arguments: inner };
    const named = code.world.declared.filter(({ fullName }) => `.${fullName}`.endsWith(`.${type.name}`));
    const [only, another] = named;
    if (another !== undefined)
        throw usageError([
            `${type.name} is ${alternatives(named.map(({ fullName }) => fullName))}: name it with its namespace.`,
        ]);
    if (only !== undefined)
        return { ...type, name: only.fullName, declared: only, imports: [], arguments: inner };
    const near = didYouMean(type.name, code.world.declared.map(({ fullName }) => fullName.split('.').at(-1) ?? ''));
    if (near !== '')
        throw usageError([`There is no type ${type.name} in the code.${near}`]);
    return { ...type, arguments: inner };
}
