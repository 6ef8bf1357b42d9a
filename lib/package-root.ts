import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the nearest parent folder with a package.json, for the sources and for dist alike. */
export const packageRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** The version of this package, from its package.json. */
export function generatorVersion(): string {
  const manifest = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** A hash of everything the package is built from, set by the build. */
declare const BUILD_ID: string | undefined;

/** Version and build, as in `0.2.0+3f2a91c0`. Builds that differ have different versions. */
export function buildVersion(): string {
  return `${generatorVersion()}+${typeof BUILD_ID === 'undefined' ? 'source' : BUILD_ID}`;
}
