import { recordFile } from './record-file.ts';
import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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
  /** Whether there is a file or a folder. */
  readonly exists: (path: string) => boolean;
  /** Paths of all files in a folder and in the folders in it, without what a build writes; '' is the root. */
  readonly list: (folder: string) => readonly string[];
}

/** Folders that hold nothing a person has written. */
const GENERATED = new Set([
  'obj',
  'node_modules',
  'artifacts',
  'cdk.out',
  'TestResults',
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
  /** Of the folders on the way, so that a link to one of them is not followed for ever. */
  const list = (folder: string, above: readonly string[] = []): readonly string[] => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const here = [...above, realPath(join(root, folder))];
    const entries = entriesOf(join(root, folder));
    // A nested solution has a record of its own, and so has a copy of this one.
    const isOther = folder !== '' && entries.some(({ name }) => name === recordFile);
    // Beside a project it is what MSBuild makes; the CDK keeps its apps in one.
    const hasOutput = entries.some(({ name }) => /\.((cs|fs|vb)proj|cs)$/.test(name));
    const isSkipped = (name: string): boolean =>
      GENERATED.has(name) || name.startsWith('.') || (name === 'bin' && hasOutput);
    const paths = (isOther ? [] : entries).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = kindOf(entry, join(root, path));
      if (kind !== 'folder') return kind === 'file' ? [path] : [];
      const isLoop = entry.isSymbolicLink() && here.includes(realPath(join(root, path)));
      // A dot folder belongs to a tool; a worktree of Git may be in one.
      return isSkipped(entry.name) || isLoop ? [] : list(path, here);
    });
    listed.set(folder, paths);
    return paths;
  };
  return {
    read: (path) => readText(join(root, path)),
    exists: (path) => existsSync(join(root, path)),
    list: (folder) => list(folder),
  };
}

/** A folder that does not exist or can't be read has no files for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isNothing(error)) return [];
    throw error;
  }
}

/** What an entry is, or a link leads to; undefined if it is neither a file nor a folder. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | undefined {
  const kind = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (kind?.isDirectory()) return 'folder';
  return kind?.isFile() ? 'file' : undefined;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readText(path: string): string | undefined {
  try {
    return textOf(readFileSync(path));
  } catch (error) {
    if (isNothing(error)) return undefined;
    throw error;
  }
}

const isNothing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
