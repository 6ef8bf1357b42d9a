import { Edits } from '../../plan/edits.ts';
import type { Plan } from '../../plan/plan.ts';
import { blobId } from '../../solution/blob-id.ts';
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
 */
export function recorded(solution: Solution, plan: Plan, functions: readonly FunctionRecord[]): Plan {
  const { record } = solution;
  if (record === undefined) return plan;
  const ids = new Map(Object.entries(record.files ?? idsOfUntouched(solution, record)));
  for (const { path, contents, edit } of plan.files) {
    const before = solution.read(path);
    const isOurs = edit !== true || before === undefined || ids.get(path) === blobId(before);
    if (isOurs) ids.set(path, blobId(contents));
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
