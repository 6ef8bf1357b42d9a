import { addPackageVersion } from '../edit/msbuild/references.ts';
import { addToSln } from '../edit/solution-file/sln.ts';
import { addToSlnx } from '../edit/solution-file/slnx.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import { Edits } from '../plan/edits.ts';
import type { ExistingSolution } from '../solution/existing.ts';
import { functionFiles } from '../blueprint/function-files.ts';
import type { FunctionChoices } from '../blueprint/choices.ts';
import type { SolutionModel } from '../blueprint/model.ts';
import { modelOf } from '../blueprint/model.ts';
import { recordsFile, withRecord } from '../solution/records.ts';
import { addReadmeRow } from './readme.ts';
import { requireResource } from '../sam/resources.ts';
import { requireFreeRoute } from '../sam/routes.ts';
import { withFunction } from '../sam/parts.ts';

/** One more function in a solution: its own files, and its place in the files that all functions share. */
export function planFunction(solution: ExistingSolution, choices: FunctionChoices): Plan {
  const template = (): string => solution.read(solution.templateFile) ?? '';
  requireResource(template, choices);
  const model = modelOf({ ...solution.choices, functions: [choices] });
  for (const fn of model.functions) requireFreeRoute(template, fn);
  const own = model.functions
    .flatMap((fn) => functionFiles(model, fn))
    .filter(({ path }) => !isSharedType(path) || solution.read(path) === undefined);
  const edits = new Edits(solution);
  edits.edit(solution.solutionFile, (text) =>
    projectsOf(own).reduce((each, path) => addProject(solution.solutionFile, each, path), text),
  );
  editPackageVersions(edits, model);
  edits.edit(solution.templateFile, (text) =>
    model.functions.reduce((each, fn) => withFunction(each, model, fn), text),
  );
  edits.edit('README.md', (text) =>
    model.functions.reduce((each, fn) => addReadmeRow(each, fn.name, fn.source.does), text),
  );
  edits.edit(recordsFile, (text) => withRecord(text, choices));
  const { files, warnings } = edits;
  return { files: [...own, ...files], warnings, next: model.tests ? ['dotnet test'] : [] };
}

/** A type that is in Shared already is the one that its functions have in common, whatever became of it. */
const isSharedType = (path: string): boolean => path.startsWith('src/Shared/');

const VERSIONS = 'Directory.Packages.props';

export function editPackageVersions(edits: Edits, { packages }: Pick<SolutionModel, 'packages'>): void {
  const there = edits.edit(VERSIONS, (text) =>
    packages.reduce((each, { id, version }) => addPackageVersion(each, id, version), text),
  );
  if (there) return;
  const versions = packages.map(({ id, version }) => `${id} ${version}`).join(', ');
  edits.warnings.push(`${VERSIONS} is not there. By hand: give the packages their versions: ${versions}`);
}

const projectsOf = (files: readonly PlannedFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => path.endsWith('.csproj'));

function addProject(solutionFile: string, text: string, path: string): string {
  const folder = path.split('/')[0];
  return solutionFile.endsWith('.sln') ? addToSln(text, path, folder) : addToSlnx(text, path, folder);
}
