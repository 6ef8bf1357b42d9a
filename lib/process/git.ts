import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Creates a Git repository in a folder, unless the folder is in one or Git is not installed: nothing depends on it.
 * build.sh is added, because on Windows only Git can record that it is executable.
 */
export function initRepository(folder: string): void {
  if (liesInRepository(folder)) return;
  const git = (...args: string[]): boolean =>
    spawnSync('git', args, { cwd: folder, stdio: 'ignore' }).status === 0;
  if (git('init', '--quiet', '--initial-branch=main')) git('add', '--chmod=+x', 'build.sh');
}

/** Asking Git would need a process, and Git does not report a repository of another user. */
function liesInRepository(folder: string): boolean {
  // A folder, or in a worktree and in a submodule a file.
  if (process.env.GIT_DIR !== undefined || existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && liesInRepository(parent);
}
