import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExitCode, LambdaAotError } from "../errors.js";
/**
 * Compares what is wanted with what is there. Writes nothing.
 *
 * @throws LambdaAotError (exit code 73) where a file can't be written: a folder of its name, a file where a
 *   folder must be, or no permission
 */
export function compareWithDisk(wanted) {
    const parent = nearestExisting(dirname(wanted.path));
    if (!statSync(parent).isDirectory())
        throw cannotWrite(parent, 'is a file, not a folder');
    const path = targetOf(wanted.path);
    const before = readIfThere(path);
    const touched = before === undefined ? parent : path;
    if (!isWritable(touched))
        throw cannotWrite(touched, 'is not writable');
    return { path, status: statusOf(before, wanted), before, after: wanted.contents };
}
/** The bytes of a file; undefined where there is none. */
export function readIfThere(path) {
    try {
        return readFileSync(path);
    }
    catch (error) {
        const { code = 'unknown error' } = error;
        if (code === 'ENOENT')
            return undefined;
        throw cannotWrite(path, code === 'EISDIR' ? 'is a folder' : `could not be read (${code})`);
    }
}
function statusOf(before, { contents, edit }) {
    if (contents === undefined)
        return before === undefined ? 'unchanged' : 'removed';
    if (before === undefined)
        return 'created';
    if (before.equals(contents))
        return 'unchanged';
    return edit ? 'changed' : 'conflict';
}
function targetOf(path) {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(path)
        ? realpathSync(path)
        : path;
}
function nearestExisting(path) {
    return existsSync(path) ? path : nearestExisting(dirname(path));
}
function isWritable(path) {
    try {
        accessSync(path, constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function cannotWrite(path, why) {
    const message = `${path} ${why}. Choose another name, or another directory with --cwd.`;
    return new LambdaAotError(message, ExitCode.wouldOverwrite);
}
