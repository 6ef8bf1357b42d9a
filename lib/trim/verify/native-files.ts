import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SolutionFunction } from '../../solution/function.ts';

/** The newest map of an executable's bytes; undefined if none was written. */
export function mapFileOf(solution: string, fn: SolutionFunction): string | undefined {
  const written = nativeFiles(solution, fn, /\.map\.xml$/);
  return written.sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs)[0];
}

/** Files that the compiler to native code writes below obj/Release. */
export function nativeFiles(solution: string, { folder }: SolutionFunction, name: RegExp): string[] {
  const release = join(solution, folder, 'obj', 'Release');
  if (!existsSync(release)) return [];
  return readdirSync(release, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && /(^|[\\/])native[\\/][^\\/]+$/.test(path))
    .map((path) => join(release, path));
}
