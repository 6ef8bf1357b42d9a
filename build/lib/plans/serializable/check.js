import { ExitCode } from "../../errors.js";
import { readSolution } from "../../solution/read.js";
import { chosenFunctions } from "../../solution/choose-function.js";
import { missingLine, reviewAll, warningLines } from "./plan.js";
/**
 * What the serializer contexts lack, for people and for CI; nothing is changed.
 *
 * @param name of a function; '' for all
 * @returns exit code 3 where a type is missing
 */
export function checkSerializable(cwd, name, json) {
    const solution = readSolution(cwd);
    const functions = chosenFunctions(solution, name);
    const reviews = reviewAll(functions);
    const missing = reviews.flatMap((each) => each.missing.map((type) => ({ function: each.function.name, ...type })));
    const exitCode = missing.length > 0 ? ExitCode.found : 0;
    if (json) {
        const warnings = reviews.flatMap((each) => each.warnings);
        const unneeded = reviews.flatMap((each) => each.unneeded.map((type) => ({ function: each.function.name, ...type })));
        return { text: JSON.stringify({ missing, unneeded, warnings }, null, 2), exitCode };
    }
    const lines = [...missing.map(missingLine), ...warningLines(reviews)];
    const end = missing.length > 0
        ? `${missing.length} missing. Add ${missing.length > 1 ? 'them' : 'it'} with: lambda-aot serializable`
        : `Nothing is missing in ${functions.length} ${functions.length === 1 ? 'function' : 'functions'}.`;
    return { text: [...lines, end].join('\n'), exitCode };
}
