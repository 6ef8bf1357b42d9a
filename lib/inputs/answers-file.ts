import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../errors.ts';
import type { RawAnswers } from './resolve.ts';
import { didYouMean } from './suggest.ts';

/**
 * Reads `--answers FILE`: a JSON object whose keys are input names in camelCase.
 *
 * @throws LambdaAotError (exit code 2) if the file cannot be read, is not a JSON object, or has an unknown key
 */
export function readAnswersFile(file: string, cwd: string, known: readonly string[]): RawAnswers {
  const answers = parse(file, readText(file, cwd));
  const problems = Object.keys(answers)
    .filter((key) => !known.includes(key))
    .map(
      (key) =>
        `${file}: unknown key "${key}".${didYouMean(key, known) || ` Known keys: ${known.join(', ')}.`}`,
    );
  if (problems.length > 0) throw usageError(problems);
  return answers;
}

function readText(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw usageError([`The answers file ${file} ${reason}. Pass a JSON file with --answers.`]);
  }
}

function parse(file: string, text: string): RawAnswers {
  let answers: unknown;
  try {
    answers = JSON.parse(text);
  } catch (error) {
    throw usageError([`The answers file ${file} is not valid JSON: ${(error as Error).message}.`]);
  }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw usageError([`The answers file ${file} must contain one JSON object, such as {"name": "orders"}.`]);
  }
  return answers as RawAnswers;
}
