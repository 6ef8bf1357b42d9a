import { posix } from 'node:path';
import type { PlannedFile } from '../plan/plan.ts';
import type { PackageLine } from './function-site.ts';
import type { SolutionModel } from './model.ts';
import { sortedUsings } from './model.ts';

const USING = /^using ([\w.]+);\r?\n/gm;

/**
 * The files of a function as a file-based app: its code and its types in one C# file, with a line for each package and
 * property in place of a project.
 *
 * @param app path of the file
 * @param files of the function, without its project
 * @see https://learn.microsoft.com/dotnet/core/sdk/file-based-apps
 */
export function asFileApp(
  app: string,
  files: readonly PlannedFile[],
  packages: readonly PackageLine[],
  { runtime, properties }: SolutionModel,
): PlannedFile[] {
  const isCode = ({ path }: PlannedFile): boolean =>
    path.endsWith('.cs') && posix.dirname(path) === posix.dirname(app);
  const [code = '', ...types] = files.filter(isCode).map(({ contents }) => contents.toString());
  const usings = [code, ...types].flatMap((text) => [...text.matchAll(USING)].map(([, name = '']) => name));
  const bodies = [
    code.replace(USING, '').trimStart(),
    ...types.map((text) => text.replace(USING, '').replace(/^\s*namespace [\w.]+;\s*/, '')),
  ];
  const directives = [
    ...packages.map(({ id, version }) => `#:package ${id}${version === undefined ? '' : `@${version}`}`),
    `#:property TargetFramework=${runtime.framework}`,
    '#:property AssemblyName=bootstrap',
    ...properties.map(({ name, value }) => `#:property ${name}=${value}`),
  ];
  const contents = [
    directives.join('\n'),
    sortedUsings(usings)
      .map((name) => `using ${name};`)
      .join('\n'),
    bodies.map((body) => body.trimEnd()).join('\n\n'),
  ];
  return [{ path: app, contents: `${contents.join('\n\n')}\n` }, ...files.filter((file) => !isCode(file))];
}
