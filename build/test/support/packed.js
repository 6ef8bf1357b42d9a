import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
import { mustRun } from "./run.js";
export const ownPackages = ['generator-lambda-aot', 'create-lambda-aot'];
export const folderOf = (name) => name === 'create-lambda-aot' ? join(packageRoot, name) : packageRoot;
/** Packs one of our packages as `npm publish` would, from what is built. */
export async function pack(name, destination) {
    // Its scripts would build anew, and take away what is running.
    const args = [
        'pack',
        '--json',
        '--ignore-scripts',
        '--pack-destination',
        mkdtempSync(join(destination, 'pack-')),
    ];
    const { stdout } = await mustRun('npm', args, { cwd: folderOf(name) });
    const [packed] = JSON.parse(stdout);
    if (packed === undefined)
        throw new Error(`npm packed nothing: ${stdout}`);
    const { bin } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));
    return { ...packed, bin, tarball: join(args.at(-1) ?? '', packed.filename) };
}
