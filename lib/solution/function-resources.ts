import { posix } from 'node:path';
import type { TemplateFunction } from '../sam/template.ts';
import type { Project } from './project.ts';

/** How sure it is that a resource of a template is a project's; the surest rule first. */
type Rule = (resource: TemplateFunction, project: Project, templateFolder: string) => boolean;

const byCodeUri: Rule = ({ properties }, { folder }, templateFolder) =>
  codeUriOf(properties, templateFolder) === folder;

/** `artifacts/Orders/` and `Orders.zip` are what was built from Orders. */
const byArtifact: Rule = ({ properties }, { name }, templateFolder) => {
  const code = codeUriOf(properties, templateFolder);
  return code !== undefined && [name, `${name}.zip`].includes(posix.basename(code));
};

/** `Assembly::Namespace.Class::Method`, or the name of the executable if that is not the same for all. */
const byHandler: Rule = ({ properties }, { assemblyName }) => {
  const { Handler } = properties;
  if (typeof Handler !== 'string') return false;
  const [assembly] = Handler.split('::');
  return assembly === assemblyName && assembly !== 'bootstrap';
};

const byName: Rule = ({ logicalId }, { name }) => {
  const plain = name.replace(/[^A-Za-z0-9]/g, '');
  return [plain, `${plain}Function`].includes(logicalId);
};

const rules: readonly Rule[] = [byCodeUri, byArtifact, byHandler, byName];

/**
 * The resources of each project in a template: by CodeUri, then by Handler, then by name. A project with several
 * handlers has several resources; a resource belongs to one project.
 *
 * @param templateFolder relative to the solution's root
 */
export function resourcesByProject(
  resources: readonly TemplateFunction[],
  projects: readonly Project[],
  templateFolder: string,
): ReadonlyMap<Project, readonly TemplateFunction[]> {
  const found = new Map<Project, TemplateFunction[]>();
  const free = new Set(resources);
  for (const rule of rules)
    for (const resource of [...free]) {
      const project = projects.find((each) => rule(resource, each, templateFolder));
      if (project === undefined) continue;
      found.set(project, [...(found.get(project) ?? []), resource]);
      free.delete(resource);
    }
  return found;
}

function codeUriOf({ CodeUri }: TemplateFunction['properties'], templateFolder: string): string | undefined {
  if (typeof CodeUri !== 'string') return undefined;
  return posix.normalize(posix.join(templateFolder, CodeUri.replaceAll('\\', '/'))).replace(/\/$/, '');
}
