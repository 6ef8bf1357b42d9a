import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { objFolderOf } from '../../dotnet/obj-folder.ts';
import type { SolutionFunction } from '../../solution/function.ts';

/** The newest map of an executable's bytes; undefined if none was written. */
export function mapFileOf(solution: string, fn: SolutionFunction): string | undefined {
  const written = nativeFiles(solution, fn, /\.map\.xml$/);
  return written.sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs)[0];
}

/** Files that the compiler to native code writes for a Release build. */
export function nativeFiles(solution: string, { project }: SolutionFunction, name: RegExp): string[] {
  const obj = objFolderOf(join(solution, project), solution);
  if (obj === undefined) return [];
  return readdirSync(obj, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && /^release.*[\\/]native[\\/][^\\/]+$/i.test(path))
    .map((path) => join(obj, path));
}
