import { posix } from 'node:path';
import { SolutionFunction } from './function.ts';
import type { FunctionSearch } from './function-kind.ts';
import { FunctionKinds } from './function-kind.ts';
import { resourcesByProject } from './function-resources.ts';
import type { Project } from './project.ts';
import type { FunctionRecord } from './record-functions.ts';
import type { SolutionTemplate } from './templates.ts';

/** The projects of a solution that are Lambda functions, with all that belongs to each. */
export function findFunctions(
  solution: FunctionSearch,
  records: () => readonly FunctionRecord[],
): SolutionFunction[] {
  const kinds = new FunctionKinds(solution);
  const found = solution.projects.flatMap((project) => {
    const kind = kinds.of(project);
    return kind === undefined ? [] : [{ project, kind }];
  });
  const projects = found.map(({ project }) => project);
  const tests = found.length === 0 ? [] : solution.projects.filter((each) => each.isTest);
  // Many commands need neither template nor record.
  let resources: ReturnType<typeof resourcesByProject> | undefined;
  const resourcesOf = (project: Project) => {
    resources ??= resourcesByProject(solution.templates, projects);
    return resources.get(project) ?? [];
  };
  return found.map(
    ({ project, kind }) =>
      new SolutionFunction({
        project,
        kind,
        name: uniqueName(project, projects),
        references: solution.withReferences(project.path).slice(1),
        testProject: testsOf(project, tests),
        resources: () => resourcesOf(project),
        nearestTemplate: () => nearestTemplate(project, solution.templates),
        infrastructure: () => kinds.infrastructureHandlers(project),
        records: () => records().filter(({ name }) => name === project.name),
        code: solution.code,
        files: solution.files,
      }),
  );
}

function uniqueName({ name, path, folder }: Project, all: readonly Project[]): string {
  const isUnique = all.every((each) => each.path === path || each.name !== name);
  return isUnique || folder === '.' ? name : folder;
}

/** By its name and reference, or else by one of them: a project that was moved may have left a wrong reference. */
function testsOf({ path, name }: Project, tests: readonly Project[]): Project | undefined {
  const isNamedSo = (each: Project): boolean => testNameOf(each.name) === name;
  const refersToIt = (each: Project): boolean => each.references.includes(path);
  return (
    tests.find((each) => isNamedSo(each) && refersToIt(each)) ??
    tests.find(isNamedSo) ??
    tests.find(refersToIt)
  );
}

/** `Orders` of `Orders.Tests`, `Orders.UnitTests` and `OrdersTest`. */
const testNameOf = (name: string): string => name.replace(/[._-]?(Unit)?Tests?$/i, '');

/** The template in the innermost folder around a project, or else the only one. */
function nearestTemplate({ path }: Project, templates: readonly SolutionTemplate[]): string | undefined {
  const around = templates.filter((each) => {
    const folder = posix.dirname(each.path);
    return folder === '.' || path.startsWith(`${folder}/`);
  });
  const [only, another] = templates;
  return (around.at(-1) ?? (another === undefined ? only : undefined))?.path;
}
