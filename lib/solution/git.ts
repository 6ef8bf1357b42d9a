import { spawnSync } from 'node:child_process';

/**
 * Makes a folder a git repository, unless it lies in one or git is not there: nothing depends on it.
 * build.sh is added, because on Windows only git can remember that it is executable.
 */
export function initRepository(folder: string): void {
  const git = (...args: string[]): boolean =>
    spawnSync('git', args, { cwd: folder, stdio: 'ignore' }).status === 0;
  if (git('rev-parse', '--is-inside-work-tree')) return;
  if (git('init', '--quiet', '--initial-branch=main')) git('add', '--chmod=+x', 'build.sh');
}
