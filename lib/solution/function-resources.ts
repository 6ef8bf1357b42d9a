import { posix } from 'node:path';
import { logicalIdOf, stemOf } from '../blueprint/sam-parts.ts';
import { isFileBased } from '../edit/paths.ts';
import type { TemplateFunction } from '../sam/template.ts';
import type { Project } from './project.ts';
import { codeFolderOf, runsDotnet } from './template-resources.ts';
import type { SolutionTemplate } from './templates.ts';

/** A function's resource, and the template that it is in. */
export interface FunctionResource extends TemplateFunction {
  /** Path of the template, relative to the solution's root. */
  readonly templateFile: string;
}

/** Whether a resource of a template is a project's; the surest rule first. */
type Rule = (resource: FunctionResource, project: Project) => boolean;

/** `Orders.cs` */
const byFile: Rule = (resource, { path }) => codeUriOf(resource) === path;

/** `src/Orders/`, or what a build has put below it. */
const byCodeUri: Rule = (resource, { folder, path }) => {
  const code = codeUriOf(resource);
  // File-based apps share their folder.
  if (isFileBased(path)) return false;
  return code === folder || (folder !== '.' && (code?.startsWith(`${folder}/`) ?? false));
};

/** `artifacts/Orders/` and `Orders.zip` are what was built from Orders. */
const byArtifact: Rule = (resource, { name }) => {
  const code = codeUriOf(resource);
  return code !== undefined && [name, `${name}.zip`].includes(posix.basename(code));
};

/** `Assembly::Namespace.Class::Method`, or the name of the executable unless all have the same. */
const byHandler: Rule = ({ properties: { Handler } }, { assemblyName, name }) => {
  const [assembly] = typeof Handler === 'string' ? Handler.split('::') : [];
  return assembly !== 'bootstrap' && (assembly === assemblyName || assembly === name);
};

const byName: Rule = ({ logicalId }, { name }) => {
  return [stemOf(name), logicalIdOf(name)].includes(logicalId);
};

/** `./`, and there is only one project that it can be. */
const byFolderAround: Rule = (resource, { folder }) => {
  const code = codeUriOf(resource);
  return code === '.' || code === folder || (code !== undefined && folder.startsWith(`${code}/`));
};

/** The one of the projects that fit, the innermost first; undefined if none is surely it. */
type Choice = (fitting: readonly Project[], resource: FunctionResource) => Project | undefined;

const theOnly: Choice = ([only, another]) => (another === undefined ? only : undefined);

/** The innermost below the folder of the template, or else the only one: other folders may have such a name too. */
const belonging: Choice = (fitting, resource) => {
  const folder = posix.dirname(resource.templateFile);
  const isBelow = ({ path }: Project): boolean => folder === '.' || path.startsWith(`${folder}/`);
  return fitting.find(isBelow) ?? theOnly(fitting, resource);
};

const rules: readonly (readonly [Rule, Choice])[] = [
  [byFile, belonging],
  [byCodeUri, belonging],
  [byArtifact, belonging],
  [byHandler, belonging],
  [byName, belonging],
  [byFolderAround, theOnly],
];

/**
 * The resources of each project: by CodeUri, then by Handler, then by name. A project with several handlers has several
 * resources; a resource belongs to one project, the one in the innermost folder.
 */
export function resourcesByProject(
  templates: readonly SolutionTemplate[],
  projects: readonly Project[],
): ReadonlyMap<Project, readonly FunctionResource[]> {
  const found = new Map<Project, FunctionResource[]>();
  const free = new Set(templates.flatMap(resourcesOf).filter(runsDotnet));
  const innermost = [...projects].sort((left, right) => right.folder.length - left.folder.length);
  for (const [fits, choose] of rules)
    for (const resource of [...free]) {
      const fitting = innermost.filter((each) => fits(resource, each));
      const project = choose(fitting, resource);
      if (project === undefined) continue;
      found.set(project, [...(found.get(project) ?? []), resource]);
      free.delete(resource);
    }
  return found;
}

const resourcesOf = ({ path, template }: SolutionTemplate): FunctionResource[] =>
  (template?.functions ?? []).map((resource) => ({ ...resource, templateFile: path }));

const codeUriOf = (resource: FunctionResource): string | undefined =>
  codeFolderOf(resource, resource.templateFile);
