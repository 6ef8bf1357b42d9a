import { modelOf } from '../../blueprint/model.ts';
import { blobId } from '../../solution/blob-id.ts';
import { readQuietly } from '../../solution/read-quietly.ts';
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
  return Object.fromEntries(ids.filter(([path, id]) => isSame(solution, path, id)));
}

function isSame(solution: Solution, path: string, id: string): boolean {
  const text = readQuietly(solution, path);
  return text !== undefined && blobId(text) === id;
}
