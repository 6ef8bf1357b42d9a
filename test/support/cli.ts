import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import type { ProcessResult, RunOptions } from './run.ts';
import { run } from './run.ts';

export const bin = join(packageRoot, 'dist', 'generators', 'bin.js');

/** Runs `lambda-aot` as a person does, in a process of its own. Its stdin is no terminal. */
export function lambdaAot(args: readonly string[], options: RunOptions = {}): Promise<ProcessResult> {
  return run(process.execPath, [bin, ...args], options);
}

/** A new empty folder, its path without symbolic links. */
export function temporaryFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'lambda-aot-'));
}
