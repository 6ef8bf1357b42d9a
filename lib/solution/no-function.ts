import type { LambdaAotError } from '../errors.ts';
import { usageError } from '../errors.ts';
import { otherLanguageLines } from './other-languages.ts';
import type { Solution } from './solution.ts';

/** Says that a solution has no Lambda function, what was looked for, and what to do; exit code 2. */
export function noFunction(solution: Solution): LambdaAotError {
  const { projects, root, files } = solution;
  const looked =
    projects.length === 0
      ? 'It has no C# project.'
      : `None of its ${projects.length === 1 ? 'projects' : `${projects.length} C# projects`} starts the Lambda runtime client, ` +
        'has a [LambdaFunction] method, or is named by a handler setting.';
  return usageError([
    `No Lambda function found in ${root}. ${looked} Go to the folder of a function, pass its path with --cwd, ` +
      'or create one with: lambda-aot new',
    ...otherLanguageLines(files),
  ]);
}
