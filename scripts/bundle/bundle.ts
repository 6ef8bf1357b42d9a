import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { packageRoot } from '../../lib/package-root.ts';
import { bundledPackages, noticesOf } from './notices.ts';
import { yeomanChanges } from './yeoman.ts';

const dist = join(packageRoot, 'dist');
const cache = join(packageRoot, '.cache');

/** What esbuild reports about the bundle; tests read it. */
export const metafilePath = join(cache, 'bundle.json');

/**
 * Bundles the bins and the generators into dist, with all that they need, and copies what is published into
 * create-lambda-aot too.
 */
export async function bundle(): Promise<void> {
  // A stale module would still be published, and a stale generator found.
  rmSync(dist, { recursive: true, force: true });
  const metafile = await bundleModules();
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesOf(bundledPackages(metafile)));
  mkdirSync(cache, { recursive: true });
  writeFileSync(metafilePath, JSON.stringify(metafile));
  const create = join(packageRoot, 'create-lambda-aot');
  for (const folder of ['dist', 'templates']) {
    rmSync(join(create, folder), { recursive: true, force: true });
    cpSync(join(packageRoot, folder), join(create, folder), { recursive: true });
  }
}

async function bundleModules(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: packageRoot,
    entryPoints: entryPoints(),
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Where a package is there twice, its modules rather than what requires its files by names a bundle can't know.
    mainFields: ['module', 'main'],
    // Names stay: a stack trace in a bug report must say where.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // Packages that are CommonJS require Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [yeomanChanges],
  });
  return metafile;
}

/** The bins, and every generator there is a folder for. */
function entryPoints(): Record<string, string> {
  const folders = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/index`);
  return Object.fromEntries(
    ['bin', 'create', ...folders].map((name) => [`generators/${name}`, `generators/${name}.ts`]),
  );
}
