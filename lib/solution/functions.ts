import { posix } from 'node:path';
import { SolutionFunction } from './function.ts';
import { resourcesByProject } from './function-resources.ts';
import type { Project } from './project.ts';
import type { FunctionRecord } from './record-functions.ts';
import type { SourceCode } from './source-code.ts';
import type { SolutionTemplate } from './templates.ts';

/** What functions are found in. */
export interface FunctionSearch {
  readonly projects: readonly Project[];
  readonly templates: readonly SolutionTemplate[];
  readonly code: SourceCode;
  readonly withReferences: (path: string) => readonly Project[];
}

/** How a handler of a function can be recognised in its code: by a call, or by an attribute of Annotations. */
const ATTRIBUTE = String.raw`\[[^\]\n]*\bLambdaFunction(Attribute)?\s*[\](,]`;
const HANDLER = {
  executable: new RegExp(
    String.raw`LambdaBootstrapBuilder|\bnew LambdaBootstrap\(|\bAddAWSLambdaHosting\b|${ATTRIBUTE}`,
  ),
  library: new RegExp(ATTRIBUTE),
};

/** The projects of a solution that are Lambda functions, with all that belongs to each. */
export function findFunctions(
  solution: FunctionSearch,
  records: () => readonly FunctionRecord[],
): SolutionFunction[] {
  const tests = solution.projects.filter((each) => each.isTest);
  const projects = solution.projects.filter((each) => !tests.includes(each) && isFunction(each, solution));
  // Many commands need neither template nor record.
  let resources: ReturnType<typeof resourcesByProject> | undefined;
  const resourcesOf = (project: Project) => {
    resources ??= resourcesByProject(solution.templates, projects);
    return resources.get(project) ?? [];
  };
  return projects.map(
    (project) =>
      new SolutionFunction({
        project,
        references: solution.withReferences(project.path).slice(1),
        testProject: testsOf(project, tests),
        resources: () => resourcesOf(project),
        nearestTemplate: () => nearestTemplate(project, solution.templates),
        records: () => records().filter(({ name }) => name === project.name),
        code: solution.code,
      }),
  );
}

function isFunction(project: Project, solution: FunctionSearch): boolean {
  const handler = project.isExecutable ? HANDLER.executable : HANDLER.library;
  const all = solution.withReferences(project.path);
  // What an import brings that can't be followed may be a package.
  const mayUse = all.some(({ packages, isFullyRead }) => !isFullyRead || packages.some(isOfLambda));
  return mayUse && solution.code.mentions(project.folder, handler);
}

const isOfLambda = (id: string): boolean => /^Amazon\.Lambda\./i.test(id);

/** By its reference, or else by its name: a project that was moved may have left a wrong reference. */
function testsOf({ path, name }: Project, tests: readonly Project[]): Project | undefined {
  return (
    tests.find((each) => each.name === `${name}.Tests` && each.references.includes(path)) ??
    tests.find((each) => each.name === `${name}.Tests`) ??
    tests.find((each) => each.references.includes(path))
  );
}

/** The template in the innermost folder around a project, or else the one nearest to the root. */
function nearestTemplate({ path }: Project, templates: readonly SolutionTemplate[]): string | undefined {
  const around = templates.filter((each) => {
    const folder = posix.dirname(each.path);
    return folder === '.' || path.startsWith(`${folder}/`);
  });
  return (around.at(-1) ?? templates[0])?.path;
}
