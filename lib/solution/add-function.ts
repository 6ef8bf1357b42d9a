import { addPackageVersion } from '../edit/msbuild/references.ts';
import { addToSln } from '../edit/solution-file/sln.ts';
import { addToSlnx } from '../edit/solution-file/slnx.ts';
import type { EventSourceId } from '../events/catalogue.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import { Edits } from './edits.ts';
import type { ExistingSolution } from './existing.ts';
import { functionFiles } from './function-files.ts';
import { modelOf } from './model.ts';
import { addReadmeRow } from './readme.ts';
import { withFunction } from './sam-parts.ts';

export interface FunctionChoices {
  readonly name: string;
  readonly event: EventSourceId;
}

/** One more function in a solution: its own files, and its place in the files that all functions share. */
export function planFunction(solution: ExistingSolution, { name, event }: FunctionChoices): Plan {
  const model = modelOf({ ...solution.choices, function: name, event });
  const own = model.functions.flatMap((fn) => functionFiles(model, fn));
  const edits = new Edits(solution);
  edits.edit(solution.solutionFile, (text) =>
    projectsOf(own).reduce((each, path) => addProject(solution.solutionFile, each, path), text),
  );
  edits.edit('Directory.Packages.props', (text) =>
    model.packages.reduce((each, { id, version }) => addPackageVersion(each, id, version), text),
  );
  edits.edit(solution.templateFile, (text) =>
    model.functions.reduce((each, fn) => withFunction(each, model, fn), text),
  );
  edits.edit('README.md', (text) =>
    model.functions.reduce((each, fn) => addReadmeRow(each, fn.name, fn.source.does), text),
  );
  const { files, warnings } = edits;
  return { files: [...own, ...files], warnings, next: model.tests ? ['dotnet test'] : [] };
}

const projectsOf = (files: readonly PlannedFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => path.endsWith('.csproj'));

function addProject(solutionFile: string, text: string, path: string): string {
  const folder = path.split('/')[0];
  return solutionFile.endsWith('.sln') ? addToSln(text, path, folder) : addToSlnx(text, path, folder);
}
