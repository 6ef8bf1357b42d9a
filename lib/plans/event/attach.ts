import type { FunctionChoices } from '../../blueprint/choices.ts';
import { functionFiles } from '../../blueprint/function-files.ts';
import type { Bootstrap } from '../../edit/csharp/find/bootstraps.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';
import { editContext } from '../edits/function-edits.ts';
import { editPackages } from '../edits/package-edits.ts';
import { originsOf } from '../edits/generated-files.ts';
import { functionIn } from '../edits/function-in.ts';
import { addReadmeRow } from '../edits/readme.ts';
import { withFunctionRecord } from '../recording/function-records.ts';
import { recorded } from '../recording/recorded.ts';
import { editEventParts } from '../edits/template-edits.ts';

/** An event source for a handler that takes such events already: the code stays as it is. */
export function planAttachment(
  solution: Solution,
  existing: SolutionFunction,
  choices: FunctionChoices,
  bootstrap: Bootstrap,
): Plan {
  const { model, fn } = functionIn(solution, choices, existing);
  const isTheirs = existing.records.length === 0;
  const functions = withFunctionRecord(solution, isTheirs ? { ...choices, attached: true } : choices);
  const edits = new Edits(solution);
  const own = fn.types.map(({ name }) => name);
  const listed = fn.serializable.filter(({ type }) => !own.includes(type));
  editContext(edits, existing, bootstrap, listed, fn.usings);
  editPackages(solution, edits, existing.project, fn.packages);
  edits.edit('README.md', (text) => addReadmeRow(text, fn.name, fn.source.does));
  editEventParts(solution, edits, existing, choices, functions);
  const sample = `events/${choices.name}.json`;
  const missing = functionFiles(model, fn).filter(
    ({ path }) => path === sample && solution.read(path) === undefined,
  );
  const plan = { files: [...missing, ...edits.files], warnings: edits.warnings, next: [] };
  return recorded(solution, plan, functions, originsOf(existing.name, existing));
}
