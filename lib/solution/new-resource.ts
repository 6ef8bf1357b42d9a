import { posix } from 'node:path';
import type { SolutionChoices } from '../blueprint/choices.ts';
import type { ResourceConventions } from '../blueprint/function-resource.ts';
import type { SamTemplate } from '../sam/template.ts';
import type { SolutionFunction } from './function.ts';
import type { FunctionResource } from './function-resources.ts';
import { codeFolderOf } from './template-resources.ts';

/**
 * @param project path of the new function's project, relative to the solution's root
 * @param sibling the function that it is written like
 */
export function resourceLike(
  template: SamTemplate,
  templateFile: string,
  project: string,
  name: string,
  sibling: SolutionFunction | undefined,
  choices: SolutionChoices,
): ResourceConventions {
  const resource = sibling?.resources.find((each) => each.templateFile === templateFile);
  const code = resource && sibling && codeLike(resource, sibling, project, name);
  return {
    codeUri: code?.uri ?? relativeFolder(templateFile, posix.dirname(project)),
    isArtifact: code?.isArtifact ?? false,
    metadata: code?.isArtifact === true ? resource?.metadata : isOfLambdaTools(templateFile) ? {} : undefined,
    properties: settingsBeside(template, resource, choices),
    hasOutput: resource !== undefined && template.hasOutputOf(resource.logicalId),
  };
}

function codeLike(
  resource: FunctionResource,
  sibling: SolutionFunction,
  project: string,
  name: string,
): { readonly uri: string; readonly isArtifact: boolean } | undefined {
  const { templateFile, properties } = resource;
  const code = codeFolderOf(resource, templateFile);
  const path = code && codeOf(project, name, code, sibling);
  if (path === undefined || path === code) return undefined;
  const written = String(properties.CodeUri);
  const start = /^\.[\\/]/.test(written) ? './' : '';
  const ending = /[\\/]$/.test(written) || !/\w/.test(written) ? '/' : '';
  const uri = start + posix.relative(posix.dirname(templateFile), path) + ending;
  return { uri, isArtifact: code !== sibling.folder && code !== sibling.project };
}

/** Where the code of the new function is, by where that of the sibling is: its folder, its file, or what a build made. */
function codeOf(
  project: string,
  name: string,
  code: string,
  { folder, project: own, projectName }: SolutionFunction,
): string {
  if (code === own) return project;
  const newFolder = posix.dirname(project);
  if (code === folder) return newFolder;
  return code.startsWith(`${folder}/`)
    ? newFolder + code.slice(folder.length)
    : code.replaceAll(projectName, name);
}

/** Amazon.Lambda.Tools builds the projects of its templates, and has no use for what tells SAM how to. */
const isOfLambdaTools = (templateFile: string): boolean =>
  posix.basename(templateFile) === 'serverless.template';

const relativeFolder = (templateFile: string, folder: string): string =>
  `${posix.relative(posix.dirname(templateFile), folder)}/`;

function settingsBeside(
  { functionGlobals: globals }: SamTemplate,
  sibling: FunctionResource | undefined,
  { runtime, arch, memory, timeout }: SolutionChoices,
): Record<string, unknown> {
  const isElsewhere = sibling?.properties.Architectures !== undefined && globals.Architectures === undefined;
  return {
    ...(globals.PackageType === 'Image' && { PackageType: 'Zip' }),
    ...(globals.Runtime !== runtime && { Runtime: runtime }),
    ...((isElsewhere || arch !== 'x86_64') &&
      globals.Architectures === undefined && { Architectures: [arch] }),
    ...(globals.MemorySize === undefined && { MemorySize: memory }),
    ...(globals.Timeout === undefined && { Timeout: timeout }),
  };
}
