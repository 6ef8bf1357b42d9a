import { usageError } from "../errors.js";
import { alternatives, didYouMean } from "../inputs/suggest.js";
/**
 * The function of a name, or the only one.
 *
 * @param name '' for the only one
 * @param flag that takes the name; '' if it is a word of its own
 * @throws LambdaAotError (exit code 2) if there is no such function, or more than one
 */
export function oneFunction({ root, functions }, name, flag = '') {
    const names = functions.map((each) => each.name);
    const [only, another] = name === '' ? functions : functions.filter((each) => each.name === name);
    if (only !== undefined && another === undefined)
        return only;
    if (names.length === 0)
        throw usageError([`No Lambda function found in ${root}.`]);
    if (another !== undefined && name !== '')
        throw usageError([`Two projects are called ${name}: ${only?.project} and ${another.project}.`]);
    throw usageError([
        name === ''
            ? `The solution has more than one function. Name one${flag && ` with ${flag}`}: ${alternatives(names)}.`
            : `There is no function "${name}".${didYouMean(name, names) || ` Functions: ${alternatives(names)}.`}`,
    ]);
}
/** The function of a name, or all if the name is ''; otherwise as `oneFunction`. */
export function chosenFunctions(solution, name) {
    return name === '' ? solution.functions : [oneFunction(solution, name)];
}
