import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExitCode, LambdaAotError, usageError } from "../errors.js";
import { readAnswersFile } from "./answers-file.js";
import { allInputs } from "./dependent.js";
import { generalInputs } from "./general.js";
import { resolveInputs, unknownInputs } from "./resolve.js";
import { namedWords } from "./words.js";
/**
 * Separates the general inputs from the command's own, and adds the words and the answers file to the latter.
 *
 * @param seeHelp the sentence that follows an unknown flag with nothing like it
 * @throws LambdaAotError (exit code 2)
 */
export async function readRequest(asked, { given, words }, seeHelp, base = process.cwd()) {
    const inputs = allInputs(asked);
    const unknown = unknownInputs(given, [...Object.keys(inputs), ...Object.keys(generalInputs)], seeHelp);
    if (unknown.length > 0)
        throw usageError(unknown);
    const named = namedWords(asked.inputs, words);
    const settings = await resolveInputs(generalInputs, given, { yes: false });
    const cwd = resolve(base, settings.cwd);
    if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
        throw new LambdaAotError(`${settings.cwd} is no directory. Pass --cwd one that exists.`, ExitCode.usage);
    }
    const fromFile = settings.answers === '' ? {} : readAnswersFile(settings.answers, base, Object.keys(inputs));
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => name in inputs));
    const asks = settings.interactive && !settings.yes && !settings.json;
    return { settings, cwd, given: { ...fromFile, ...own, ...named }, asks };
}
