import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExitCode, LambdaAotError } from '../errors.ts';
import type { Change } from './changes.ts';
import { readIfThere } from './changes.ts';

/** Undoes one step. */
type Undo = () => void;

/**
 * Writes all changes or none. Every file is first written next to its target and then renamed over it, so that no
 * file is ever half-written. If a step fails, all earlier steps are undone. Signals wait until the end.
 *
 * @throws LambdaAotError (exit code 73) if a file cannot be written; the disk is then as it was before
 */
export function commit(changes: readonly Change[]): void {
  const pending = changes.filter(({ status }) => status !== 'unchanged' && status !== 'conflict');
  const undo: Undo[] = [];
  const release = holdSignals();
  try {
    const staged = pending.map((change) => stage(change, undo));
    for (const [index, change] of pending.entries()) put(change, staged[index], undo);
  } catch (error) {
    for (const step of undo.reverse()) step();
    const { message } = error as Error;
    throw new LambdaAotError(`Nothing was written: ${message}.`, ExitCode.wouldOverwrite);
  } finally {
    release();
  }
}

/** Writes the new contents next to the target. */
function stage({ path, before, after }: Change, undo: Undo[]): string | undefined {
  // A prompt may have been open for minutes: changes saved in the meantime must not be lost.
  if (!sameBytes(readIfThere(path), before)) throw new Error(`${path} was changed by another program`);
  if (after === undefined) return undefined;
  makeFolder(dirname(path), undo);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  undo.push(() => {
    rmSync(temporary, { force: true });
  });
  writeFileSync(temporary, after, { flag: 'wx' });
  if (before !== undefined) chmodSync(temporary, statSync(path).mode);
  else if (isScript(after)) chmodSync(temporary, 0o755);
  return temporary;
}

function put({ path, before }: Change, staged: string | undefined, undo: Undo[]): void {
  const mode = before === undefined ? undefined : statSync(path).mode;
  undo.push(() => {
    if (before === undefined) rmSync(path, { force: true });
    else writeFileSync(path, before, mode === undefined ? {} : { mode });
  });
  if (staged === undefined) rmSync(path);
  else renameSync(staged, path);
}

function makeFolder(folder: string, undo: Undo[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => {
    rmdirSync(folder);
  });
}

function sameBytes(left: Buffer | undefined, right: Buffer | undefined): boolean {
  return left === undefined || right === undefined ? left === right : left.equals(right);
}

/** Recognizes a script by its first bytes, because Windows and archives do not preserve file modes. */
function isScript(contents: Buffer): boolean {
  return contents.subarray(0, 2).toString('latin1') === '#!';
}

/** Ignores signals during a commit, which takes milliseconds: Ctrl-C must not leave half of the changes. */
function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ignore = (): void => undefined;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
