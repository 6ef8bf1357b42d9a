import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { usageError } from '../../errors.ts';
import type { Solution } from '../../solution/solution.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { parseTrimLog } from '../../dotnet/parse-trim-log.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';

/**
 * The warnings in the output of a publish.
 *
 * @param path a file, or `-` for stdin
 * @throws LambdaAotError (exit code 2) if there is no such file
 */
export function readLog(path: string, cwd: string): TrimWarning[] {
  try {
    return parseTrimLog(decoded(readFileSync(path === '-' ? 0 : resolve(cwd, path))));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EISDIR') throw error;
    const what = code === 'EISDIR' ? 'is a folder' : 'does not exist';
    throw usageError([
      `The log ${path} ${what}. Create one: dotnet publish src/<Function> -c Release > ${path}`,
    ]);
  }
}

/**
 * Leaves out the warnings of other functions: the log of a container build or of CI contains those of all functions.
 */
export function warningsFor(
  fn: SolutionFunction,
  solution: Solution,
  warnings: readonly TrimWarning[],
): TrimWarning[] {
  const others = solution.functions.filter(({ name }) => name !== fn.name);
  const projects = others.map(({ project }) => posix.basename(project));
  return warnings.filter(({ project = '' }) => !projects.includes(project));
}

/** A redirect in Windows PowerShell writes UTF-16. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
