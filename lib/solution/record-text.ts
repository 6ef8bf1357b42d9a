import { solutionInputs } from '../blueprint/choices.ts';
import { addJsonEntry, setJson } from '../edit/json/edit-json.ts';
import { readJson } from '../edit/json/parse-json.ts';
import { isObject } from '../inputs/stored.ts';
import { recordKey } from './record-file.ts';
import { recordFormat } from './record-migrations.ts';
import type { SolutionRecord } from './record.ts';

/** Our part of .yo-rc.json, in the order of its keys. */
function storedForm({ version, choices, functions, files = {} }: SolutionRecord): Record<string, unknown> {
  const sorted = Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    version,
    format: recordFormat,
    answers: inOrder(choices),
    functions,
    files: Object.fromEntries(sorted),
  };
}

/** The answers in the order in which their inputs are declared. */
function inOrder(choices: SolutionRecord['choices']): object {
  const names = ['name', ...Object.keys(solutionInputs)] as (keyof typeof choices)[];
  return Object.fromEntries(names.map((name) => [name, choices[name]]));
}

/** The text of a new .yo-rc.json. */
export function newRecordText(record: SolutionRecord): string {
  return `${JSON.stringify({ [recordKey]: storedForm(record) }, null, 2)}\n`;
}

/**
 * The text of an existing .yo-rc.json with a record in it. Keys that are not ours stay.
 *
 * @throws EditRefused if the file is not JSON
 */
export function withRecord(text: string, record: SolutionRecord): string {
  const all = readJson(text);
  const own = isObject(all) ? all[recordKey] : undefined;
  if (!isObject(own)) return addJsonEntry(text, [recordKey], storedForm(record));
  // Answers do not change later; a newer version may have stored some that this one does not know.
  const isCurrent = own.format === recordFormat;
  const changing = Object.entries(storedForm(record))
    .filter(([key]) => key !== 'answers' || !isCurrent)
    .filter(([key, value]) => JSON.stringify(own[key]) !== JSON.stringify(value));
  return changing.reduce((each, [key, value]) => setJson(each, [recordKey, key], value), text);
}
