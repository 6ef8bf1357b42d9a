import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from "../edit/bytes.js";
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
export function filesOnDisk(root) {
    const listed = new Map();
    const list = (folder) => {
        const known = listed.get(folder);
        if (known !== undefined)
            return known;
        const paths = entriesOf(join(root, folder)).flatMap((entry) => {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                return GENERATED.has(entry.name) ? [] : list(path);
            return [path];
        });
        listed.set(folder, paths);
        return paths;
    };
    return { read: (path) => readText(join(root, path)), list };
}
/** A folder that can't be read, or is not there, has no files for us. */
function entriesOf(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(error.code ?? ''))
            return [];
        throw error;
    }
}
function readText(path) {
    try {
        return textOf(readFileSync(path));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
