// npm run build, after the compiler: bundles the bins and the generators into dist, with all that they need, and
// copies what is published into create-lambda-aot too.
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from "../../lib/package-root.js";
import { bundledPackages, noticesOf } from "./notices.js";
import { yeomanChanges } from "./yeoman.js";
const dist = join(packageRoot, 'dist');
/** The bins, and every generator there is a folder for. */
function entryPoints() {
    const folders = readdirSync(join(packageRoot, 'generators'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/index`);
    return Object.fromEntries(['bin', 'create', ...folders].map((name) => [`generators/${name}`, `generators/${name}.ts`]));
}
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
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesOf(bundledPackages(metafile)));
writeFileSync(join(packageRoot, 'build', 'bundle.json'), JSON.stringify(metafile));
const create = join(packageRoot, 'create-lambda-aot');
for (const folder of ['dist', 'templates']) {
    rmSync(join(create, folder), { recursive: true, force: true });
    cpSync(join(packageRoot, folder), join(create, folder), { recursive: true });
}
