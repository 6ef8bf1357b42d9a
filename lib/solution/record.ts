import type { SolutionChoices } from '../blueprint/choices.ts';
import { solutionInputs } from '../blueprint/choices.ts';
import { checkExistingName } from '../blueprint/names.ts';
import { readJson } from '../edit/json/parse-json.ts';
import { orRefuse } from '../edit/refused.ts';
import { usageError } from '../errors.ts';
import { defineInputs } from '../inputs/define.ts';
import type { StoredObject } from '../inputs/stored.ts';
import { isObject, StoredValues } from '../inputs/stored.ts';
import { refusedAsUsage } from '../plan/refused-as-usage.ts';
import { recordFile, recordKey } from './record-file.ts';
import type { FunctionRecord } from './record-functions.ts';
import { functionFrom } from './record-functions.ts';
import { formatOf, migrated, recordFormat } from './record-migrations.ts';

/** What a solution was made with, as .yo-rc.json keeps it. */
export interface SolutionRecord {
  /** Version of the generator whose templates the solution follows. */
  readonly version: string;
  readonly choices: Omit<SolutionChoices, 'functions'>;
  /** In their order; a function with several event sources has an entry for each. */
  readonly functions: readonly FunctionRecord[];
  /** The git blob id of each generated file as it was written last; undefined in a record of version 0.1.0. */
  readonly files: Readonly<Record<string, string>> | undefined;
}

const nameInput = defineInputs({
  name: { kind: 'text', message: 'Solution name', suggestion: 'solution', check: checkExistingName },
});

/**
 * Reads our part of .yo-rc.json. Every value goes through the check of the input that it answers.
 *
 * @returns undefined if the file has nothing of ours
 * @throws LambdaAotError (exit code 2) with a line for each value that can't be used: file, key and what to write
 */
export function readRecord(text: string): SolutionRecord | undefined {
  const all = refusedAsUsage(recordFile, () => orRefuse(text, '', () => readJson(text)));
  const own = isObject(all) ? all[recordKey] : undefined;
  // Yeoman itself keeps other things under the name of a generator.
  if (!isObject(own) || own.answers === undefined) return undefined;
  requireFormat(formatOf(own));
  const values = new StoredValues();
  const record = recordFrom(migrated(own), values);
  if (values.problems.length === 0) return record;
  throw usageError(values.problems.map((problem) => `${recordFile}: ${recordKey}.${problem}`));
}

/** What a newer version has written can't be written again without loss. */
function requireFormat(format: unknown): void {
  const where = `${recordFile}: ${recordKey}.format`;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    throw usageError([`${where} must be a whole number from 1 to ${recordFormat}.`]);
  if (format > recordFormat)
    throw usageError([
      `${where} is ${format}: it was written by a newer version of lambda-aot. Update lambda-aot.`,
    ]);
}

function recordFrom(
  { version = '0.1.0', functions = [], ...stored }: StoredObject,
  values: StoredValues,
): SolutionRecord {
  const answers = values.object(stored.answers, 'answers');
  return {
    version: values.text(version, 'version'),
    choices: {
      ...values.answers(nameInput, answers, 'answers'),
      ...values.answers(solutionInputs, answers, 'answers'),
    },
    functions: values
      .list(functions, 'functions')
      .map((each, at) => functionFrom(each, `functions[${at}]`, values)),
    files: stored.files === undefined ? undefined : filesFrom(stored.files, values),
  };
}

function filesFrom(stored: unknown, values: StoredValues): Record<string, string> {
  const files = Object.entries(values.object(stored, 'files'));
  for (const [path, id] of files)
    if (typeof id !== 'string' || !/^[0-9a-f]{40}$/.test(id))
      values.problems.push(`files["${path}"] must be the git blob id of the file: 40 hex digits.`);
  return Object.fromEntries(files.map(([path, id]) => [path, String(id)]));
}
