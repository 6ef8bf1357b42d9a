import type { FunctionChoices } from '../../blueprint/choices.ts';
import { functionFiles, handlerCode } from '../../blueprint/function-files.ts';
import type { FunctionModel, SolutionModel } from '../../blueprint/model.ts';
import { modelOf } from '../../blueprint/model.ts';
import { addUsing } from '../../edit/csharp/edit/add-using.ts';
import type { HandlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import { replaceHandler } from '../../edit/csharp/edit/replace-handler.ts';
import { removeSerializable } from '../../edit/csharp/edit/edit-serializable.ts';
import type { Member } from '../../edit/csharp/syntax/syntax.ts';
import { fullNameOf } from '../../edit/csharp/syntax/syntax.ts';
import { typeText } from '../../edit/csharp/syntax/type-names.ts';
import { orRefuse } from '../../edit/refused.ts';
import { usageError } from '../../errors.ts';
import { eventSource } from '../../events/catalogue.ts';
import { Edits } from '../../plan/edits.ts';
import type { Plan, PlannedFile } from '../../plan/plan.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';
import { SamTemplate } from '../../sam/template.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';
import { contextPart, editContext } from '../edits/function-edits.ts';
import { editPackages } from '../edits/package-edits.ts';
import { checkFunction, functionIn } from '../edits/function-in.ts';
import { replaceReadmeRow } from '../edits/readme.ts';
import { isSameSource, withFunctionRecord } from '../recording/function-records.ts';
import { withRecordedTimeout } from '../recording/recorded-timeout.ts';
import { recorded } from '../recording/recorded.ts';
import { GeneratedFiles, originsOf, placesOf } from '../edits/generated-files.ts';
import { withSharedProjects } from '../edits/shared-projects.ts';
import { removePackages } from '../edits/remove-packages.ts';
import type { Starter } from './starter.ts';
import { CONTEXT, HANDLER } from './starter.ts';
import { editEventParts, otherEvents, removeEventParts } from '../edits/template-edits.ts';

/**
 * Another event source for a function, with its handler in the place of the existing one. What is still as it was
 * generated goes; all else that its owner wrote stays.
 *
 * @param starter undefined if the function was not made here
 */
export function planReplacement(
  solution: Solution,
  existing: SolutionFunction,
  choices: FunctionChoices,
  method: HandlerMethod,
  starter: Starter | undefined,
): Plan {
  const old = modelOf({ ...solution.choices, functions: starter ? [starter.choices] : [] });
  const ownTimeout = old.functions[0]?.ownTimeout;
  const { templateFile, logicalId } = existing;
  const template = solution.templateAt(templateFile)?.withTimeout(logicalId, ownTimeout, undefined);
  const found = functionIn(solution, choices, existing, template);
  const { model, fn } = found;
  const warnings = checkFunction(solution, found, existing, true);
  const place = placesOf(choices.name, existing);
  const generated = new GeneratedFiles(solution, choices.name, old, existing);
  const code = place(`src/${choices.name}/Function.cs`);
  const hasListed = existing.records.some(({ listed = [] }) => listed.length > 0);
  const whole = starter?.isUntouched === true && !hasListed && generated.isGenerated(code);
  const edits = new Edits(solution);
  if (whole) removePackages(solution, edits, existing, old, fn, place);
  else {
    refuseOtherBootstrap(method, fn);
    editCode(edits, existing, method, starter, fn, model);
  }
  editPackages(solution, edits, existing.project, fn.packages);
  const files = withSharedProjects(solution, functionFiles(model, fn))
    .map((file) => ({ ...file, path: place(file.path) }))
    .filter(({ path }) => !path.endsWith('.csproj') && (whole || path !== code))
    .flatMap((file) => generated.replacement(rebound(file, method)));
  if (!whole)
    for (const each of old.functions)
      unlist(edits, existing, method, each, fn, (word) =>
        generated.isNamed(word, [...files, ...edits.files]),
      );
  const ended = existing.records
    .filter((each) => !isSameSource(each, choices))
    .map((record) => ({ record, stays: removeEventParts(solution, edits, existing, record) }));
  const functions = withFunctionRecord(solution, withRecordedTimeout(solution, fn), ended);
  if (templateFile !== undefined)
    edits.edit(
      templateFile,
      (text) => new SamTemplate(text).withTimeout(logicalId, ownTimeout, fn.ownTimeout).text,
    );
  editEventParts(solution, edits, existing, choices, functions);
  const did = old.functions.map(({ source }) => source.does);
  edits.edit('README.md', (text) => replaceReadmeRow(text, fn.name, did, fn.source.does));
  const planned = [...files, ...edits.files];
  const plan = {
    files: planned,
    removed: generated.leftOver(planned),
    warnings: [...edits.warnings, ...warnings, ...otherEvents(edits, existing, fn)],
    next: model.tests ? ['dotnet test'] : [],
  };
  return recorded(solution, plan, functions, originsOf(choices.name, existing));
}

/** A test of the template calls the handler by the name that it has in the templates. */
function rebound(file: PlannedFile, { type, member }: HandlerMethod): PlannedFile {
  if (!file.path.startsWith('test/')) return file;
  const contents = file.contents
    .toString()
    .replaceAll('Function.FunctionHandler', `${type.name}.${member.name}`);
  return { ...file, contents };
}

/** A serializer, and the context that it needs, are not put into code that has none, nor taken from it. */
function refuseOtherBootstrap(
  { bootstrap }: HandlerMethod,
  { name, choices, serializable }: FunctionModel,
): void {
  const has = bootstrap.serializer !== undefined;
  if (has === serializable.length > 0) return;
  throw usageError([
    `${name} has ${has ? 'a' : 'no'} serializer, but ${choices.event} needs ${has ? 'none' : 'one'}. ` +
      'Use another function with --function.',
  ]);
}

/** The new handler among the owner's own code, with the usings and attributes that it needs. */
function editCode(
  edits: Edits,
  existing: SolutionFunction,
  method: HandlerMethod,
  starter: Starter | undefined,
  fn: FunctionModel,
  model: SolutionModel,
): void {
  const context = method.bootstrap.serializer?.context;
  const code = handlerCode(model, fn)
    .replace(/^ {4}/gm, '')
    .replaceAll(CONTEXT, context ? typeText(context) : CONTEXT)
    .replaceAll(HANDLER, method.member.name);
  const { input, output } = fn.source;
  const types = [input, output].filter((type) => type !== 'void');
  const { path, text } = method.file;
  const helpers = unusedHelpers(existing, method, starter?.helpers ?? []);
  const changed = refusedAsUsage(path, () =>
    orRefuse(text, 'replace the handler', () =>
      replaceHandler(method, helpers, { code, delegate: fn.delegate, types }),
    ),
  );
  for (const [file, contents] of changed) edits.edit(file.path, () => contents);
  if (starter !== undefined)
    edits.edit(path, (each) => each.replace(summary(starter.choices), () => summary(fn.choices)));
  edits.edit(path, (each) => fn.usings.reduce((after, using) => addUsing(after, using), each));
  editContext(edits, existing, method.bootstrap, fn.serializable, fn.usings);
}

const summary = ({ event }: FunctionChoices): string => `Lambda function that ${eventSource(event).does}.`;

/** The methods of the old template that only its handler, and each other, call. */
function unusedHelpers(
  { files }: SolutionFunction,
  { file: handlerFile, member }: HandlerMethod,
  helpers: readonly Member[],
): Member[] {
  const inOld = (at: number): boolean =>
    [member, ...helpers].some(({ start, end }) => start <= at && at < end);
  const isUsed = (name: string): boolean =>
    files.some((file) =>
      file.tokens.some(({ text, start }) => text === name && !(file === handlerFile && inOld(start))),
    );
  return helpers.filter(({ name }) => !isUsed(name));
}

/** Removes the types of the old handler from the context unless something else names them: two of a name collide. */
function unlist(
  edits: Edits,
  existing: SolutionFunction,
  { bootstrap }: HandlerMethod,
  old: FunctionModel,
  fn: FunctionModel,
  isNamed: (word: string) => boolean,
): void {
  const part = contextPart(existing, bootstrap);
  if (part === undefined) return;
  const needed = fn.serializable.map(({ type }) => type);
  const gone = old.serializable.filter(
    ({ type }) => !needed.includes(type) && !isNamed(/^[\w.]+/.exec(type)?.[0] ?? type),
  );
  edits.edit(part.file.path, (text) =>
    gone.reduce((each, { type }) => removeSerializable(each, fullNameOf(part.type), type), text),
  );
}
