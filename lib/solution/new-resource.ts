import { posix } from 'node:path';
import type { SolutionChoices } from '../blueprint/choices.ts';
import type { ResourceConventions } from '../blueprint/function-resource.ts';
import type { SamTemplate } from '../sam/template.ts';
import type { SolutionFunction } from './function.ts';
import type { FunctionResource } from './function-resources.ts';
import { codeFolderOf } from './template-resources.ts';

/**
 * @param folder of the new function's project, relative to the solution's root
 * @param sibling the function that it is written like
 */
export function resourceLike(
  template: SamTemplate,
  templateFile: string,
  folder: string,
  name: string,
  sibling: SolutionFunction | undefined,
  choices: SolutionChoices,
): ResourceConventions {
  const resource = sibling?.resources.find((each) => each.templateFile === templateFile);
  const code = resource && sibling && codeLike(resource, sibling, folder, name);
  return {
    codeUri: code?.uri ?? relativeFolder(templateFile, folder),
    isArtifact: code?.isArtifact ?? false,
    metadata: code?.isArtifact === true ? resource?.metadata : isOfLambdaTools(templateFile) ? {} : undefined,
    properties: settingsBeside(template, resource, choices),
    hasOutput: resource !== undefined && template.hasOutputOf(resource.logicalId),
  };
}

function codeLike(
  resource: FunctionResource,
  { folder: own, projectName }: SolutionFunction,
  folder: string,
  name: string,
): { readonly uri: string; readonly isArtifact: boolean } | undefined {
  const { templateFile, properties } = resource;
  const code = codeFolderOf(resource, templateFile);
  const written = String(properties.CodeUri);
  if (code === undefined) return undefined;
  const isProject = code === own;
  const path = isProject
    ? folder
    : code.startsWith(`${own}/`)
      ? folder + code.slice(own.length)
      : code.replaceAll(projectName, name);
  if (path === code) return undefined;
  const start = /^\.[\\/]/.test(written) ? './' : '';
  const ending = /[\\/]$/.test(written) || !/\w/.test(written) ? '/' : '';
  const uri = start + posix.relative(posix.dirname(templateFile), path) + ending;
  return { uri, isArtifact: !isProject };
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
