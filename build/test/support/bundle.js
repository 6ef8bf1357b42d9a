import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
/** What esbuild says of the last build. */
export function bundleOf() {
    return JSON.parse(readFileSync(join(packageRoot, 'build', 'bundle.json'), 'utf8'));
}
/**
 * The sources that Node reads before the first line of an entry point runs.
 *
 * @param entry path in dist, such as `generators/bin.js`
 * @param later whether those count too that are imported while it runs
 */
export function sourcesOf({ outputs }, entry, later = false) {
    const chunks = [`dist/${entry}`];
    for (const chunk of chunks)
        for (const { path, kind } of outputs[chunk]?.imports ?? [])
            if (path in outputs && !chunks.includes(path) && (later || kind === 'import-statement'))
                chunks.push(path);
    return chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
}
