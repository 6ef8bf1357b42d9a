import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
/** Everything in a folder that a program could have changed: path → mode and contents. */
export function treeOf(folder) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(entries
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [relative(folder, path).split(sep).join('/'), describeEntry(path)]));
}
function describeEntry(path) {
    const stat = lstatSync(path);
    const mode = (stat.mode & 0o777).toString(8);
    if (stat.isSymbolicLink())
        return `link to ${readlinkSync(path)}`;
    return stat.isDirectory() ? `folder ${mode}` : `${mode} ${readFileSync(path).toString('latin1')}`;
}
/** Writes files, given as path → contents, with the folders they need. */
export function writeTree(folder, files) {
    for (const [path, contents] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), contents);
    }
}
