import { solutionInputs } from "../blueprint/choices.js";
import { checkExistingName } from "../blueprint/names.js";
import { readJson } from "../edit/json/parse.js";
import { orRefuse } from "../edit/refused.js";
import { usageError } from "../errors.js";
import { defineInputs } from "../inputs/define.js";
import { isObject, StoredValues } from "../inputs/stored.js";
import { refusedAsUsage } from "../plan/refused-as-usage.js";
import { recordFile, recordKey } from "./record-file.js";
import { functionFrom } from "./record-functions.js";
import { migrated } from "./record-migrations.js";
const nameInput = defineInputs({
    name: { kind: 'text', message: 'Solution name', suggestion: 'solution', check: checkExistingName },
});
/**
 * Reads our part of .yo-rc.json. Every value goes through the check of the input that it answers.
 *
 * @returns undefined if the file has nothing of ours
 * @throws LambdaAotError (exit code 2) with a line for each value that can't be used: file, key and what to write
 */
export function readRecord(text) {
    const all = refusedAsUsage(recordFile, () => orRefuse(text, '', () => readJson(text)));
    const own = isObject(all) ? all[recordKey] : undefined;
    // Yeoman itself keeps other things under the name of a generator.
    if (!isObject(own) || own.answers === undefined)
        return undefined;
    const values = new StoredValues();
    const record = recordFrom(migrated(own), values);
    if (values.problems.length === 0)
        return record;
    throw usageError(values.problems.map((problem) => `${recordFile}: ${recordKey}.${problem}`));
}
function recordFrom({ version = '0.1.0', ...stored }, values) {
    const answers = values.object(stored.answers, 'answers');
    return {
        version: values.text(version, 'version'),
        choices: {
            ...values.answers(nameInput, answers, 'answers'),
            ...values.answers(solutionInputs, answers, 'answers'),
        },
        functions: values
            .list(stored.functions ?? [], 'functions')
            .map((each, at) => functionFrom(each, `functions[${at}]`, values)),
        files: stored.files === undefined ? undefined : filesFrom(stored.files, values),
    };
}
function filesFrom(stored, values) {
    const files = Object.entries(values.object(stored, 'files'));
    for (const [path, id] of files)
        if (typeof id !== 'string' || !/^[0-9a-f]{40}$/.test(id))
            values.problems.push(`files["${path}"] must be the git blob id of the file: 40 hex digits.`);
    return Object.fromEntries(files.map(([path, id]) => [path, String(id)]));
}
