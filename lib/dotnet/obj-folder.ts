import { isFileBased } from '../edit/paths.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * The obj folder of a project, wherever its restore has put it.
 *
 * @param project absolute path of the .csproj, or of the .cs of a file-based app
 * @param root absolute folder of the solution
 * @returns an absolute path; undefined if it has not been restored
 */
export function objFolderOf(project: string, root: string): string | undefined {
  const folders = isFileBased(project)
    ? [join(artifactsOfApp(project), 'obj')]
    : [join(dirname(project), 'obj'), join(root, 'artifacts', 'obj', basename(project, '.csproj'))];
  return folders.find((folder) => existsSync(folder));
}

/** Where the SDK puts what it makes of a file-based app. */
function artifactsOfApp(path: string): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  const data =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? tmpdir())
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : (XDG_DATA_HOME ?? join(homedir(), '.local', 'share'));
  const hash = createHash('sha256').update(path.toUpperCase()).digest('hex');
  return join(data, 'dotnet', 'runfile', `${basename(path, '.cs')}-${hash}`);
}
