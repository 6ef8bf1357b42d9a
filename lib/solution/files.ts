import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../edit/bytes.ts';

/** The files of a solution. Paths are relative to its root, with slashes; they may lead above it with `../`. */
export interface SolutionFiles {
  /**
   * The text of a file; undefined if there is none.
   *
   * @throws EditRefused if it is not UTF-8
   */
  readonly read: (path: string) => string | undefined;
  /** Paths of all files in a folder and in the folders in it, without what a build writes; '' is the root. */
  readonly list: (folder: string) => readonly string[];
}

/** Folders that hold nothing a person has written. */
const GENERATED = new Set([
  'bin',
  'obj',
  'node_modules',
  'artifacts',
  'cdk.out',
  'TestResults',
  'packages',
  '.aws-sam',
  '.git',
  '.vs',
  '.idea',
  '.terraform',
]);

/**
 * The files in a folder on the disk. Its folders are listed once; a file is read whenever it is asked for.
 *
 * @param root absolute
 */
export function filesOnDisk(root: string): SolutionFiles {
  const listed = new Map<string, readonly string[]>();
  const list = (folder: string): readonly string[] => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const paths = entriesOf(join(root, folder)).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : list(path);
      return [path];
    });
    listed.set(folder, paths);
    return paths;
  };
  return { read: (path) => readText(join(root, path)), list };
}

/** A folder that can't be read, or is not there, has no files for us. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return [];
    throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    return textOf(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
