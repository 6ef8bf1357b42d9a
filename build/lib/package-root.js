import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
/** The package's own folder: the nearest one upwards with a package.json, from the sources and from dist alike. */
export const packageRoot = (() => {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(folder, 'package.json')))
        folder = dirname(folder);
    return folder;
})();
/** Of this package, as in its package.json. */
export function generatorVersion() {
    const manifest = readFileSync(join(packageRoot, 'package.json'), 'utf8');
    return JSON.parse(manifest).version;
}
/** Version and build, as in `0.2.0+3f2a91c0`: no two builds that differ have the same. */
export function buildVersion() {
    return `${generatorVersion()}+${typeof BUILD_ID === 'undefined' ? 'source' : BUILD_ID}`;
}
