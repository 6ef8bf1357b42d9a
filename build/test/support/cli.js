import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
import { run } from "./run.js";
export const bin = join(packageRoot, 'dist', 'generators', 'bin.js');
/** Runs `lambda-aot` as a person does, in a process of its own. Its stdin is no terminal. */
export function lambdaAot(args, options = {}) {
    return run(process.execPath, [bin, ...args], options);
}
/** A new empty folder, its path without symbolic links. */
export function temporaryFolder() {
    return mkdtempSync(join(realpathSync(tmpdir()), 'lambda-aot-'));
}
