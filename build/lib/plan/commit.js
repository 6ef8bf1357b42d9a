import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync, } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExitCode, LambdaAotError } from "../errors.js";
import { readIfThere } from "./changes.js";
/**
 * Writes all changes or none. Every file is first written beside its target and then renamed over it, so that
 * no file is ever half-written; whatever fails on the way, all that was done is undone. Signals wait meanwhile.
 *
 * @throws LambdaAotError (exit code 73) where a file could not be written; the disk is as it was before
 */
export function commit(changes) {
    const pending = changes.filter(({ status }) => status !== 'unchanged' && status !== 'conflict');
    const undo = [];
    const release = holdSignals();
    try {
        const staged = pending.map((change) => stage(change, undo));
        for (const [index, change] of pending.entries())
            put(change, staged[index], undo);
    }
    catch (error) {
        for (const step of undo.reverse())
            step();
        const { message } = error;
        throw new LambdaAotError(`Nothing was written: ${message}.`, ExitCode.wouldOverwrite);
    }
    finally {
        release();
    }
}
/** Writes the new contents beside the target. */
function stage({ path, before, after }, undo) {
    // A question may have stood open for minutes: what somebody saved meanwhile must not be lost.
    if (!sameBytes(readIfThere(path), before))
        throw new Error(`${path} was changed by another program`);
    if (after === undefined)
        return undefined;
    makeFolder(dirname(path), undo);
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    undo.push(() => {
        rmSync(temporary, { force: true });
    });
    writeFileSync(temporary, after, { flag: 'wx' });
    if (before !== undefined)
        chmodSync(temporary, statSync(path).mode);
    else if (isScript(after))
        chmodSync(temporary, 0o755);
    return temporary;
}
function put({ path, before }, staged, undo) {
    const mode = before === undefined ? undefined : statSync(path).mode;
    undo.push(() => {
        if (before === undefined)
            rmSync(path, { force: true });
        else
            writeFileSync(path, before, mode === undefined ? {} : { mode });
    });
    if (staged === undefined)
        rmSync(path);
    else
        renameSync(staged, path);
}
function makeFolder(folder, undo) {
    if (existsSync(folder))
        return;
    makeFolder(dirname(folder), undo);
    mkdirSync(folder);
    undo.push(() => {
        rmdirSync(folder);
    });
}
function sameBytes(left, right) {
    return left === undefined || right === undefined ? left === right : left.equals(right);
}
/** Modes do not survive every way to the user (Windows, an archive), so a script is known by its first bytes. */
function isScript(contents) {
    return contents.subarray(0, 2).toString('latin1') === '#!';
}
/** A commit takes milliseconds: Ctrl-C during it comes too late and must not leave half of it. */
function holdSignals() {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const ignore = () => undefined;
    for (const signal of signals)
        process.on(signal, ignore);
    return () => {
        for (const signal of signals)
            process.off(signal, ignore);
    };
}
