import { findBootstraps } from '../edit/csharp/bootstraps.ts';
import { parseCSharp } from '../edit/csharp/parse.ts';
import { typeText } from '../edit/csharp/type-names.ts';
import { readItems } from '../edit/msbuild/items.ts';
import { addPackageReference } from '../edit/msbuild/references.ts';
import { Unsure } from '../edit/refused.ts';
import { usageError } from '../errors.ts';
import type { EventSourceId } from '../events/catalogue.ts';
import { eventSource, eventSources } from '../events/catalogue.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import type { FunctionChoices } from './add-function.ts';
import { planFunction } from './add-function.ts';
import { Edits } from './edits.ts';
import type { ExistingSolution } from './existing.ts';
import { functionCode, functionFiles } from './function-files.ts';
import type { SolutionModel } from './model.ts';
import { modelOf } from './model.ts';

/**
 * An event source on a function: a new function where there is none of the name; in place where the function is as it
 * was generated and nothing sends events to it yet.
 *
 * @throws LambdaAotError (exit code 2) where the function's own code takes something else
 */
export function planEvent(solution: ExistingSolution, choices: FunctionChoices): Plan {
  const code = solution.read(`src/${choices.name}/Function.cs`);
  if (code === undefined) return planFunction(solution, choices);
  const starter = starterOf(solution, choices.name, code);
  if (starter === choices.event) return planFunction(solution, choices);
  if (starter === undefined || !isPlain(starter)) throw taken(choices, code, starter);
  return inPlace(solution, choices, starter);
}

/** Files that are as they were generated are meant to change; any other that differs is a conflict. */
function inPlace(solution: ExistingSolution, choices: FunctionChoices, starter: EventSourceId): Plan {
  const model = modelWith(solution, choices.name, starter);
  const generated = model.functions.flatMap((fn) => functionFiles(model, fn));
  const before = new Map(generated.map(({ path, contents }) => [path, comparable(contents)]));
  const plan = planFunction(solution, choices);
  const edits = new Edits(solution);
  const files = plan.files.flatMap((file): PlannedFile[] => {
    const { path } = file;
    const text = solution.read(path);
    if (file.edit || text === undefined) return [file];
    if (!path.endsWith('.csproj'))
      return [comparable(text) === before.get(path) ? { ...file, edit: true } : file];
    edits.edit(path, (project) => withPackages(project, file.contents.toString()));
    return [];
  });
  const { does } = eventSource(starter);
  return {
    ...plan,
    files: [...files, ...edits.files].map((file) =>
      file.path === 'README.md' ? withNewRow(file, choices, does) : file,
    ),
    warnings: [...plan.warnings, ...edits.warnings],
  };
}

/** A project with the packages that it would have been generated with. */
function withPackages(project: string, generated: string): string {
  const ids = readItems(generated, 'PackageReference').map(({ include }) => include);
  return ids.reduce((text, id) => addPackageReference(text, id), project);
}

function withNewRow(file: PlannedFile, { name, event }: FunctionChoices, does: string): PlannedFile {
  const row = (words: string): string => `| \`${name}\` | ${words} |`;
  return {
    ...file,
    contents: file.contents.toString().replace(row(does), () => row(eventSource(event).does)),
  };
}

/** The source whose starter a function still has, byte for byte but for line ends. */
function starterOf(solution: ExistingSolution, name: string, code: string): EventSourceId | undefined {
  return eventSources.find(({ id }) => {
    const model = modelWith(solution, name, id);
    return model.functions.some((fn) => comparable(functionCode(model, fn).contents) === comparable(code));
  })?.id;
}

const modelWith = (solution: ExistingSolution, name: string, event: EventSourceId): SolutionModel =>
  modelOf({ ...solution.choices, function: name, event });

const comparable = (text: string | Buffer): string =>
  text.toString().replace(/\r\n/g, '\n').replace('\uFEFF', '');

/** A source that leaves no trace in the template. */
const isPlain = (id: EventSourceId): boolean => eventSource(id).category === 'plain';

function taken({ name, event }: FunctionChoices, code: string, starter: EventSourceId | undefined): Error {
  const wanted = eventSource(event).input;
  const takes = starter === undefined ? inputOf(code) : eventSource(starter).input;
  const has = takes === undefined ? 'has a handler of your own' : `takes ${takes}, not ${wanted}`;
  return usageError([`${name} ${has}. Name another function with --function: it is made for ${event}.`]);
}

/** undefined where the code can't be read, or does not say. */
function inputOf(code: string): string | undefined {
  try {
    const [bootstrap] = findBootstraps([parseCSharp(code)]);
    return bootstrap?.input && typeText(bootstrap.input);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
