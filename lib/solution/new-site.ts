import { posix } from 'node:path';
import type { FunctionSite } from '../blueprint/function-site.ts';
import { usualSite } from '../blueprint/function-site.ts';
import { isFileBased } from '../edit/paths.ts';
import type { SolutionFunction } from './function.ts';
import type { Solution } from './solution.ts';

/** Where a new function gets its files: as the solutions of `new` have them, or as its siblings have theirs. */
export function newSite(solution: Solution, name: string): FunctionSite {
  const usual = usualSite(name);
  const { sibling } = solution;
  const project = sibling ? besideSibling(sibling, name) : usual.project;
  const testProject = sibling ? testsBesideSibling(solution, sibling, name, project) : usual.testProject;
  return {
    project,
    testProject,
    sample: usual.sample,
    hasDefaults: sibling === undefined || hasDefaults(solution),
    conventions: solution.conventionsAt(project),
    testConventions: solution.conventionsAt(testProject),
  };
}

/**
 * `functions/Orders/src/Orders` becomes `functions/Billing/src/Billing`; `src/orders-api`, `src/Billing`; `Orders.cs`,
 * `Billing.cs`.
 */
function besideSibling({ folder, project, projectName }: SolutionFunction, name: string): string {
  if (isFileBased(project)) return posix.join(folder, `${name}.cs`);
  const renamed = renamedIn(folder, projectName, name);
  const own = renamed === folder ? posix.join(posix.dirname(folder), name) : renamed;
  return posix.join(own, `${name}.csproj`);
}

/** Beside the tests of the sibling, or of other projects. */
function testsBesideSibling(
  solution: Solution,
  { testProject, projectName }: SolutionFunction,
  name: string,
  project: string,
): string {
  const ofOthers = solution.projects.find(({ isTest }) => isTest)?.path;
  const model = testProject ?? ofOthers;
  if (model === undefined) return posix.join(`${posix.dirname(project)}.Tests`, `${name}.Tests.csproj`);
  const ending = /[._-]?(unit)?tests?$/i.exec(posix.basename(model, '.csproj'))?.[0] ?? '.Tests';
  const folder = posix.dirname(model);
  const renamed = renamedIn(folder, projectName, name);
  const own = renamed === folder ? posix.join(posix.dirname(folder), name + ending) : renamed;
  return posix.join(own, `${name}${ending}.csproj`);
}

/** A path with another name in each segment that is the name, or begins with it as in `Orders.Tests`. */
function renamedIn(path: string, from: string, to: string): string {
  const isNamed = (segment: string): boolean =>
    segment === from ||
    (segment.startsWith(from) && /^[._-]?(unit)?tests?$/i.test(segment.slice(from.length)));
  return path
    .split('/')
    .map((segment) => (isNamed(segment) ? to + segment.slice(from.length) : segment))
    .join('/');
}

const hasDefaults = ({ functions, files }: Solution): boolean =>
  functions.some(({ folder }) => files.exists(posix.join(folder, 'aws-lambda-tools-defaults.json')));
