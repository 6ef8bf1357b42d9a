import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExitCode, LambdaAotError } from '../errors.ts';

export type ChangeStatus = 'created' | 'changed' | 'unchanged' | 'removed' | 'conflict';

/** A file to write or remove. */
export interface PendingFile {
  /** Absolute path. */
  readonly path: string;
  /** undefined: the file will be removed. */
  readonly contents: Buffer | undefined;
  readonly edit: boolean;
}

/** A pending file, compared with the disk. */
export interface Change {
  /** Absolute path, with symbolic links resolved: a link stays a link, and its target changes. */
  readonly path: string;
  readonly status: ChangeStatus;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

/**
 * Compares a file with the disk. Writes nothing.
 *
 * @throws LambdaAotError (exit code 73) if the file cannot be written: a folder has its name, a file is in place of
 *   its folder, or there is no permission
 */
export function compareWithDisk(file: PendingFile): Change {
  const parent = nearestExisting(dirname(file.path));
  if (!statSync(parent).isDirectory()) throw cannotWrite(parent, 'is a file, not a folder');
  const path = targetOf(file.path);
  const before = readIfThere(path);
  const touched = before === undefined ? parent : path;
  if (!isWritable(touched)) throw cannotWrite(touched, 'is not writable');
  return { path, status: statusOf(before, file), before, after: file.contents };
}

/** The bytes of a file; undefined if there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw cannotWrite(path, code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`);
  }
}

function statusOf(before: Buffer | undefined, { contents, edit }: PendingFile): ChangeStatus {
  if (contents === undefined) return before === undefined ? 'unchanged' : 'removed';
  if (before === undefined) return 'created';
  if (before.equals(contents)) return 'unchanged';
  return edit ? 'changed' : 'conflict';
}

function targetOf(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(path)
    ? realpathSync(path)
    : path;
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function cannotWrite(path: string, why: string): LambdaAotError {
  const message = `${path} ${why}. Choose another name, or another directory with --cwd.`;
  return new LambdaAotError(message, ExitCode.wouldOverwrite);
}
