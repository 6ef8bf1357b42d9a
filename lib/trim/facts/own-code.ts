import type { PackageCall } from '../../compiler/facts.ts';
import type { CSharpFile, Member } from '../../edit/csharp/syntax/syntax.ts';
import { lineAt } from '../../edit/text.ts';
import type { SemanticModel } from '../../serializable/semantic-model.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import type { ClosureAssembly } from '../../dotnet/closure-assembly.ts';

/** The code of a function and of the projects it refers to, and which assembly each file becomes part of. */
export interface OwnCode {
  readonly model: SemanticModel;
  readonly files: readonly CSharpFile[];
  readonly assemblyOf: (file: CSharpFile) => string;
  /** What the compiler knows of calls to packages; undefined if it was not asked, or could not look. */
  readonly calls?: readonly PackageCall[] | undefined;
}

export function ownCode(
  model: SemanticModel,
  assemblies: readonly ClosureAssembly[],
  calls?: readonly PackageCall[],
): OwnCode {
  const projects = assemblies.filter(({ folder }) => folder !== undefined);
  // A project may lie in the folder of another: the deepest folder is the right one.
  const deepest = projects.sort((left, right) => (right.folder?.length ?? 0) - (left.folder?.length ?? 0));
  return {
    model,
    calls,
    files: [...model.files, ...model.referenced],
    assemblyOf: ({ path }) => {
      const isAround = ({ folder = '' }): boolean => folder === '.' || path.startsWith(`${folder}/`);
      // File-based apps share a folder.
      return (deepest.find(({ from }) => from === path) ?? deepest.find(isAround))?.name ?? '';
    },
  };
}

/** The solution's file that a warning names. A container or a CI system has the solution in another folder. */
export function fileOf({ path }: TrimWarning, { files }: OwnCode): CSharpFile | undefined {
  return files
    .filter((file) => path === file.path || path.endsWith(`/${file.path}`))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

/** The member around a line; a statement may begin some lines above. */
export function memberAt(file: CSharpFile, line: number): Member | undefined {
  return file.types
    .flatMap(({ members }) => members)
    .find(({ start, end }) => lineAt(file.text, start) <= line && line <= lineAt(file.text, end));
}
