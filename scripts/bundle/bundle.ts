import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { packageRoot } from '../../lib/package-root.ts';
import { buildCompilerHost } from './compiler-host.ts';
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
  buildCompilerHost(join(dist, 'dotnet'));
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
    // If a package has two entry points, use its modules, because the other one requires files by names unknown to a bundle.
    mainFields: ['module', 'main'],
    // Keep names, because a stack trace in a bug report must show the place.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // Packages that are CommonJS require Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    // Distinguishes builds that differ: lib/package-root.ts.
    define: { BUILD_ID: JSON.stringify(buildId()) },
    plugins: [yeomanChanges],
  });
  return metafile;
}

/** The first 12 hex digits of a SHA-256 of all that the package is built from, the same on every machine. */
function buildId(): string {
  const hash = createHash('sha256');
  for (const path of [
    'package.json',
    'package-lock.json',
    'generators',
    'lib',
    'templates',
    'dotnet',
  ].flatMap(filesIn))
    hash.update(`${path}\0`).update(readFileSync(join(packageRoot, path), 'utf8').replace(/\r\n/g, '\n'));
  return hash.digest('hex').slice(0, 12);
}

/** Paths below the package's folder, with slashes, sorted. */
function filesIn(path: string): string[] {
  if (!statSync(join(packageRoot, path)).isDirectory()) return [path];
  return readdirSync(join(packageRoot, path))
    .filter((name) => name !== 'bin' && name !== 'obj')
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
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
