import { knownErrors } from "./known-errors.js";
/**
 * Explains an error by its text: an error document, a log, or what a process has written before it ended.
 *
 * @returns undefined where the error is none that compiling to native code brings about
 */
export function explain(text, context) {
    for (const { id, text: pattern, explain: explainIt } of knownErrors) {
        const match = pattern.exec(text);
        if (match)
            return { id, ...explainIt(match, context) };
    }
    return undefined;
}
