import { usageError } from "../errors.js";
import { flagOf, inputNameOf } from "./define.js";
import { readValue } from "./read.js";
import { didYouMean } from "./suggest.js";
/** One line for each key that no input has. */
export function unknownInputs(given, known, seeHelp) {
    const flags = known.map(flagOf);
    return Object.keys(given)
        .filter((name) => !known.includes(inputNameOf(name)))
        .map((name) => (name.length === 1 ? `-${name}` : flagOf(name)))
        .map((flag) => `Unknown flag ${flag}.${didYouMean(flag, flags) || ` ${seeHelp}`}`);
}
/**
 * Answers for all inputs: what was given, then what is asked, then suggestions and defaults.
 *
 * @throws LambdaAotError (exit code 2) that names everything wrong or missing at once, before anything is asked
 */
export async function resolveInputs(inputs, given, how) {
    const { values: read, problems } = readGiven(inputs, given);
    if (problems.length > 0)
        throw usageError(problems);
    const answers = {};
    const missing = [];
    for (const [name, input] of Object.entries(inputs)) {
        const offered = defaultOf(input, answers) ?? input.suggestion;
        if (name in read) {
            answers[name] = read[name];
        }
        else if (input.optional) {
            answers[name] = undefined;
        }
        else if (how.ask && !how.yes && (!input.advanced || answers.advanced === true)) {
            answers[name] = readAsked(input, await how.ask(name, input, offered));
        }
        else if (input.default !== undefined || how.yes) {
            answers[name] = offered;
        }
        if (answers[name] === undefined && !input.optional)
            missing.push(name);
    }
    if (missing.length > 0)
        throw usageError([missingMessage(inputs, missing)]);
    return answers;
}
/** The given values, each read and checked, and one line for each that is wrong. */
export function readGiven(inputs, given) {
    const values = {};
    const problems = [];
    for (const [name, input] of Object.entries(inputs)) {
        if (given[name] === undefined)
            continue;
        const reading = readValue(input, given[name]);
        if ('value' in reading)
            values[name] = reading.value;
        else
            problems.push(reading.problem);
    }
    return { values, problems };
}
/** What a prompt returns is text for numbers and lists; the prompt has checked it. */
function readAsked(input, asked) {
    const reading = readValue(input, asked);
    if ('problem' in reading)
        throw usageError([reading.problem]);
    return reading.value;
}
/** The answers of a person who gives none. */
export function defaultsOf(inputs) {
    const answers = {};
    for (const [name, input] of Object.entries(inputs))
        answers[name] = defaultOf(input, answers) ?? input.suggestion;
    return answers;
}
export function defaultOf(input, before) {
    return typeof input.default === 'function' ? input.default(before) : input.default;
}
function missingMessage(inputs, missing) {
    const words = missing.map((name) => (inputs[name]?.argument ? `<${name}>` : `${flagOf(name)} <value>`));
    const yes = missing.every((name) => inputs[name]?.suggestion !== undefined)
        ? ', or pass --yes to take the defaults'
        : '';
    return `Missing: ${words.join(', ')}. Nobody can be asked here: give ${missing.length > 1 ? 'them' : 'it'}${yes}.`;
}
