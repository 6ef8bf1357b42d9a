import type { SolutionFiles } from './files.ts';

/** Files that are not on a disk: their texts by path. */
export function memoryFiles(texts: ReadonlyMap<string, string>): SolutionFiles {
  const list = (folder: string): string[] =>
    [...texts.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
  return {
    read: (path) => texts.get(path),
    exists: (path) => texts.has(path) || list(path).length > 0,
    list,
  };
}
