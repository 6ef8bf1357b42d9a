import { fullNameOf } from "../edit/csharp/syntax/syntax.js";
import { usageError } from "../errors.js";
import { alternatives, didYouMean } from "../inputs/suggest.js";
/**
 * Assemblies that a person names, as they are spelt.
 *
 * @throws LambdaAotError (exit code 2) with a line for each name that is none of the closure
 */
export function checkAssemblies(names, { assemblies, isRestored }) {
    const known = assemblies.map(({ name }) => name);
    const checked = names.map((given) => {
        const name = given.replace(/\.dll$/i, '');
        const found = known.find((each) => each.toLowerCase() === name.toLowerCase());
        // Patterns and MSBuild expressions are for MSBuild to read.
        if (found !== undefined || /[*$@%]/.test(name))
            return { name: found ?? name };
        const near = didYouMean(name, known);
        const unsure = isRestored
            ? ''
            : ' Run "dotnet restore" first, so that the packages of packages are known.';
        const own = assemblies.filter(({ kind }) => kind !== 'framework').map((each) => each.name);
        return {
            name,
            problem: `${name} is no assembly of this function.${near || unsure || ` It has ${alternatives(own)}.`}`,
        };
    });
    const problems = checked.flatMap(({ problem }) => problem ?? []);
    if (problems.length > 0)
        throw usageError(problems);
    return checked.map(({ name }) => name);
}
/** A root that is to go must be one; a misspelt one is told. */
export function checkRoots(names, roots, closure) {
    return names.map((given) => {
        const name = given.replace(/\.dll$/i, '');
        const found = roots.find((each) => each.toLowerCase() === name.toLowerCase());
        if (found !== undefined)
            return found;
        const known = closure.assemblies.some((each) => each.name.toLowerCase() === name.toLowerCase());
        if (known)
            return name;
        const near = didYouMean(name, roots) || ` Roots: ${roots.length > 0 ? alternatives(roots) : 'none'}.`;
        throw usageError([`${name} is no root.${near}`]);
    });
}
/**
 * Types that a person names, with or without their namespace.
 *
 * @throws LambdaAotError (exit code 2) where there is no such type, or more than one
 */
export function checkTypes(names, closure, own, index) {
    const all = [
        ...ownTypes(own),
        ...closure.assemblies
            .filter(({ kind }) => kind === 'package')
            .flatMap(({ name }) => index.metadataNamesOf(name).map((type) => ({ assembly: name, type: type.replaceAll('+', '/') }))),
    ];
    return names.map((given) => {
        const found = all.filter(({ type }) => `.${codeName(type)}`.endsWith(`.${codeName(given)}`));
        const exact = found.filter(({ type }) => codeName(type) === codeName(given));
        const [only, another] = exact.length > 0 ? exact : found;
        if (only === undefined) {
            const near = didYouMean(given, all.flatMap(({ type }) => [codeName(type), codeName(type).split('.').at(-1) ?? '']));
            throw usageError([`There is no type ${given} in the code or the packages of this function.${near}`]);
        }
        if (another !== undefined)
            throw usageError([
                `${given} is ${alternatives((exact.length > 0 ? exact : found).slice(0, 5).map(({ type, assembly }) => `${codeName(type)} of ${assembly}`))}: name it with its namespace.`,
            ]);
        return only;
    });
}
/** As code names it, without arity. */
const codeName = (type) => type.replace(/`\d+|<.*>$/g, '').replace(/[+/]/g, '.');
const ownTypes = (own) => own.files.flatMap((file) => file.types
    .filter(({ kind }) => kind !== 'extension')
    .map((type) => ({ assembly: own.assemblyOf(file), type: metadataName(type) })));
function metadataName(type) {
    const arity = type.typeParameters.length > 0 ? `\`${type.typeParameters.length}` : '';
    if (type.outer)
        return `${metadataName(type.outer)}/${type.name}${arity}`;
    return `${fullNameOf(type)}${arity}`;
}
