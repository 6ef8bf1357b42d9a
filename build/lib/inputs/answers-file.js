import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from "../errors.js";
import { didYouMean } from "./suggest.js";
/**
 * Reads `--answers FILE`: a JSON object whose keys are input names in camelCase.
 *
 * @throws LambdaAotError (exit code 2) where the file can't be read, is no JSON object, or has an unknown key
 */
export function readAnswersFile(file, cwd, known) {
    const answers = parse(file, readText(file, cwd));
    const problems = Object.keys(answers)
        .filter((key) => !known.includes(key))
        .map((key) => `${file}: unknown key "${key}".${didYouMean(key, known) || ` Known: ${known.join(', ')}.`}`);
    if (problems.length > 0)
        throw usageError(problems);
    return answers;
}
function readText(file, cwd) {
    try {
        return readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const reason = error.code === 'ENOENT' ? 'does not exist' : 'could not be read';
        throw usageError([`The answers file ${file} ${reason}. Pass --answers a JSON file.`]);
    }
}
function parse(file, text) {
    let answers;
    try {
        answers = JSON.parse(text);
    }
    catch (error) {
        throw usageError([`The answers file ${file} is no JSON: ${error.message}.`]);
    }
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
        throw usageError([`The answers file ${file} must hold one JSON object, such as {"name": "orders"}.`]);
    }
    return answers;
}
