import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { SolutionFiles } from './files.ts';
import { readQuietly } from './read-quietly.ts';
import type { SolutionTemplate } from './templates.ts';

/** `Assembly::Namespace.Type::Method`, as Lambda names a handler of a class library. */
export interface HandlerName {
  readonly assembly: string;
  /** The whole name. */
  readonly handler: string;
}

const HANDLER = /^([^:\s]+)::[^:\s]+::[^:\s]+$/;
const QUOTED = /["'`\s=:]([\w.-]+::[\w.+`<>,]+::\w+)(?=["'`\s,;}\]]|$)/gm;

/** Files in which infrastructure is described, besides templates: Terraform, CDK, Serverless Framework, scripts. */
const INFRASTRUCTURE =
  /(\.(tf|tfvars|ts|js|mjs|py|go|cs|ya?ml|json|toml|template|sh|ps1)|(^|\/)Dockerfile[^/]*)$/i;
const NOT_WRITTEN_BY_HAND = /(^|\/)(package-lock|packages\.lock|project\.assets)\.json$|\.d\.ts$/;

/** What a handler setting says; undefined if it is not the name of a method. */
export function handlerNameOf(value: unknown): HandlerName | undefined {
  if (typeof value !== 'string') return undefined;
  const [, assembly] = HANDLER.exec(value) ?? [];
  return assembly === undefined ? undefined : { assembly, handler: value };
}

/** The handlers of class libraries that the templates name. */
export const handlersInTemplates = (templates: readonly SolutionTemplate[]): HandlerName[] =>
  templates.flatMap(({ template }) =>
    (template?.functions ?? []).flatMap(({ properties: { Handler } }) => handlerNameOf(Handler) ?? []),
  );

/** The handler in each file of defaults for `dotnet lambda` in a folder: aws-lambda-tools-defaults.json and others. */
export function handlersInDefaults(files: SolutionFiles, folder: string): string[] {
  const inFolder = files.list(folder === '.' ? '' : folder).filter((path) => posix.dirname(path) === folder);
  return inFolder
    .filter((path) => /^aws-lambda-tools-.*\.json$/.test(posix.basename(path)))
    .flatMap((path) => {
      const settings: unknown = parse(readQuietly(files, path) ?? '');
      const handler = (settings as Record<string, unknown> | undefined)?.['function-handler'];
      return typeof handler === 'string' ? [handler] : [];
    });
}

/** The handlers of class libraries that anything else in the solution names: Terraform, CDK, a script. */
export function handlersInInfrastructure(files: SolutionFiles): HandlerName[] {
  const names = files
    .list('')
    .filter((path) => INFRASTRUCTURE.test(path) && !NOT_WRITTEN_BY_HAND.test(path))
    .flatMap((path) => {
      const text = readQuietly(files, path) ?? '';
      return text.includes('::') ? [...text.matchAll(QUOTED)].map(([, name]) => name) : [];
    });
  return [...new Set(names)].flatMap((name) => handlerNameOf(name) ?? []);
}
