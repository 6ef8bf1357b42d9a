import { Edits } from '../../plan/edits.ts';
import type { Plan } from '../../plan/plan.ts';
import { blobId } from '../../solution/blob-id.ts';
import { readQuietly } from '../../solution/read-quietly.ts';
import { recordFile } from '../../solution/record-file.ts';
import type { FunctionRecord } from '../../solution/record-functions.ts';
import type { Solution } from '../../solution/solution.ts';
import { idsOfUntouched } from './untouched-files.ts';
import { withRecord } from '../../solution/record-text.ts';

/**
 * A plan that also brings the solution's record up to date: its functions, and for each generated file the id of what
 * is written. A file that a person has changed keeps the id of what was generated, which is the base of a later merge.
 *
 * @param functions as they will be
 * @param originOf the path that a file got when it was generated, by its path now
 */
export function recorded(
  solution: Solution,
  plan: Plan,
  functions: readonly FunctionRecord[],
  originOf = (path: string) => path,
): Plan {
  const { record } = solution;
  if (record === undefined) return plan;
  const ids = new Map(Object.entries(record.files ?? idsOfUntouched(solution, record)));
  for (const { path, contents, edit } of plan.files) {
    const before = readQuietly(solution, path);
    const id = before === undefined ? undefined : blobId(before);
    const known = ids.get(path) ?? ids.get(originOf(path));
    const isSame = edit !== true && id === blobId(contents);
    // A conflict may be left alone, and an edit of a person's file does not make it ours.
    if (id !== undefined && id !== known && !isSame) continue;
    ids.delete(originOf(path));
    ids.set(path, blobId(contents));
  }
  for (const path of plan.removed ?? []) ids.delete(path);
  const files = Object.fromEntries(ids);
  const edits = new Edits(solution);
  edits.edit(recordFile, (text) => withRecord(text, { ...record, functions, files }));
  const changed = edits.files.filter(({ path, contents }) => solution.read(path) !== contents.toString());
  return {
    ...plan,
    files: [...plan.files, ...changed],
    warnings: [...plan.warnings, ...edits.warnings],
  };
}
