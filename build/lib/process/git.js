import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
/**
 * Makes a folder a git repository, unless it lies in one or git is not there: nothing depends on it.
 * build.sh is added, because on Windows only git can remember that it is executable.
 */
export function initRepository(folder) {
    if (liesInRepository(folder))
        return;
    const git = (...args) => spawnSync('git', args, { cwd: folder, stdio: 'ignore' }).status === 0;
    if (git('init', '--quiet', '--initial-branch=main'))
        git('add', '--chmod=+x', 'build.sh');
}
/** Git itself would take a process to say so, and would not say it of a repository that another user owns. */
function liesInRepository(folder) {
    // A folder, or in a worktree and in a submodule a file.
    if (process.env.GIT_DIR !== undefined || existsSync(join(folder, '.git')))
        return true;
    const parent = dirname(folder);
    return parent !== folder && liesInRepository(parent);
}
