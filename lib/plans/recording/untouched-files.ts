import { modelOf } from '../../blueprint/model.ts';
import { EditRefused } from '../../edit/refused.ts';
import { blobId } from '../../solution/blob-id.ts';
import type { SolutionRecord } from '../../solution/record.ts';
import type { Solution } from '../../solution/solution.ts';
import { solutionFiles } from '../new/new-solution.ts';
import { firstSources } from './function-records.ts';

/** For a record that has no ids: those of the files that are still as it would make them. */
export function idsOfUntouched(
  solution: Solution,
  { choices, functions }: SolutionRecord,
): Record<string, string> {
  const generated = solutionFiles(modelOf({ ...choices, functions: firstSources(functions) }));
  const ids = generated.map(({ path, contents }) => [path, blobId(contents)] as const);
  return Object.fromEntries(ids.filter(([path, id]) => idOf(solution, path) === id));
}

/** undefined if there is no such file, or it is not text. */
function idOf(solution: Solution, path: string): string | undefined {
  try {
    const text = solution.read(path);
    return text === undefined ? undefined : blobId(text);
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
