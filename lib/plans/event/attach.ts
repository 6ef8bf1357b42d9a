import type { FunctionChoices } from '../../blueprint/choices.ts';
import type { FunctionModel } from '../../blueprint/model.ts';
import { variantFor } from '../../blueprint/variants.ts';
import { functionFiles } from '../../blueprint/function-files.ts';
import type { HandlerTypes } from '../../edit/csharp/find/named-handler.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';
import { editContext } from '../edits/function-edits.ts';
import { editPackages } from '../edits/package-edits.ts';
import { originsOf } from '../edits/generated-files.ts';
import type { TemplatePlace } from '../edits/function-in.ts';
import { functionIn } from '../edits/function-in.ts';
import { addReadmeRow } from '../edits/readme.ts';
import { withFunctionRecord } from '../recording/function-records.ts';
import { withRecordedTimeout } from '../recording/recorded-timeout.ts';
import { recorded } from '../recording/recorded.ts';
import { editEventParts } from '../edits/template-edits.ts';

/**
 * An event source for a handler that takes such events already: the code stays as it is.
 *
 * @param types of the handler; undefined for an application of ASP.NET Core, which has its own
 * @param found warnings
 */
export function planAttachment(
  solution: Solution,
  existing: SolutionFunction,
  choices: FunctionChoices,
  place: TemplatePlace,
  types?: HandlerTypes,
  found: readonly string[] = [],
): Plan {
  const { model, fn } = functionIn(solution, choices, place);
  const isTheirs = existing.records.length === 0;
  const record = withRecordedTimeout(solution, fn);
  const functions = withFunctionRecord(solution, isTheirs ? { ...record, attached: true } : record);
  const edits = new Edits(solution);
  const own = fn.types.map(({ name }) => name);
  const listed = fn.serializable.filter(({ type }) => !own.includes(type));
  const isReflecting = existing.kind === 'class-library' && types?.serializer?.context === undefined;
  if (types !== undefined && !isReflecting) editContext(edits, existing, types, listed, fn.usings);
  if (types !== undefined) editPackages(solution, edits, existing.project, eventPackages(fn, existing));
  edits.edit('README.md', (text) => addReadmeRow(text, fn.name, fn.source.does));
  editEventParts(solution, edits, place, choices, functions);
  const sample = `events/${choices.name}.json`;
  const missing = functionFiles(model, fn).filter(
    ({ path }) => path === sample && solution.read(path) === undefined,
  );
  const warnings = [
    ...edits.warnings,
    ...found,
    ...ownHandlerWarnings(fn, existing),
    ...withoutTemplate(place, fn),
  ];
  const plan = { files: [...missing, ...edits.files], warnings, next: [] };
  return recorded(solution, plan, functions, originsOf(existing.name, existing));
}

/** An executable needs the runtime client; a class library has what it needs but for the event's own package. */
const eventPackages = ({ packages, source }: FunctionModel, { kind }: SolutionFunction) =>
  kind === 'class-library' ? source.packages : packages;

function ownHandlerWarnings({ name, source, options }: FunctionModel, { files }: SolutionFunction): string[] {
  const { ownHandler } = variantFor(source, options) ?? {};
  if (ownHandler === undefined || files.some(({ text }) => text.includes(ownHandler.word))) return [];
  return [`The handler of ${name} must ${ownHandler.must}.`];
}

const withoutTemplate = ({ templateFile }: TemplatePlace, { name }: FunctionModel): string[] =>
  templateFile === undefined
    ? [`The solution has no SAM template. Add the event source of ${name} to your infrastructure yourself.`]
    : [];
