import { modelOf } from '../blueprint/model.ts';
import { mainPart } from '../edit/csharp/find/contexts.ts';
import { findBootstraps } from '../edit/csharp/find/bootstraps.ts';
import { Edits } from '../plan/edits.ts';
import type { Plan } from '../plan/plan.ts';
import { memoryFiles } from '../solution/memory-files.ts';
import type { FunctionRecord, ListedType } from '../solution/record-functions.ts';
import type { SolutionRecord } from '../solution/record.ts';
import { Solution } from '../solution/solution.ts';
import { planAttachment } from './event/attach.ts';
import { recordedFiles } from './new/new-solution.ts';
import { firstSources } from './recording/function-records.ts';
import { recorded } from './recording/recorded.ts';
import { editListing } from './serializable/edit-listing.ts';

/**
 * The solution that a record describes, as it would be had nobody else changed it: the base of a later merge.
 *
 * @returns the text of each file by its path; for a solution that only the commands have touched, byte for byte the same
 */
export function replay({ version, choices, functions }: SolutionRecord): ReadonlyMap<string, string> {
  // What was added to a function that its owner had written is not ours to make.
  const made = firstSources(functions).filter(({ attached }) => attached !== true);
  const first = { ...choices, functions: made };
  const files = new Map(
    recordedFiles(first, modelOf(first), version).map(({ path, contents }) => [path, contents.toString()]),
  );
  const names = made.map(({ name }) => name);
  const added = functions.filter((each) => names.includes(each.name) && !made.includes(each));
  for (const record of added) apply(files, (solution) => planAddedSource(solution, record));
  for (const { name, listed = [] } of functions)
    if (listed.length > 0) apply(files, (solution) => planListed(solution, name, listed));
  return files;
}

function planAddedSource(solution: Solution, record: FunctionRecord): Plan | undefined {
  const fn = solution.functions.find(({ name }) => name === record.name);
  const [bootstrap] = findBootstraps(fn?.files ?? []);
  return fn && bootstrap && planAttachment(solution, fn, record, fn, bootstrap);
}

function planListed(solution: Solution, name: string, listed: readonly ListedType[]): Plan {
  const fn = solution.functions.find((each) => each.name === name);
  const edits = new Edits(solution);
  for (const each of listed) {
    const context = fn?.contexts.find(({ fullName }) => fullName === each.context);
    const part = context && mainPart(context);
    if (part) editListing(edits, part.file.path, each);
  }
  const plan = { files: edits.files, warnings: edits.warnings, next: [] };
  return recorded(solution, plan, solution.record?.functions ?? []);
}

function apply(files: Map<string, string>, planned: (solution: Solution) => Plan | undefined): void {
  const plan = planned(new Solution('/', memoryFiles(files)));
  for (const { path, contents } of plan?.files ?? []) files.set(path, contents.toString());
}
