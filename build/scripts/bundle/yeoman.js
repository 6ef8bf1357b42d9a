import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
import { replacements, stubs } from "./yeoman-changes.js";
/** Makes the changes of yeoman-changes.ts. */
export const yeomanChanges = {
    name: 'yeoman-changes',
    setup(build) {
        for (const stub of stubs)
            build.onResolve({ filter: new RegExp(`^${stub.package}$`) }, () => ({
                path: stub.package,
                namespace: 'stub',
                sideEffects: false,
            }));
        build.onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => {
            const stub = stubs.find((each) => each.package === path);
            return stub && { contents: moduleOf(stub) };
        });
        for (const name of new Set(replacements.map((each) => each.package)))
            build.onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`) }, ({ path }) => {
                const mine = replacements.filter((each) => path === pathOf(each));
                return mine.length === 0
                    ? undefined
                    : { contents: mine.reduce(replaced, readFileSync(path, 'utf8')) };
            });
    },
};
function moduleOf({ package: name, exports, classes = [] }) {
    const message = JSON.stringify(`lambda-aot has no ${name}: see scripts/bundle/yeoman-changes.ts`);
    const lines = exports.map((each) => {
        const what = classes.includes(each) ? 'class {}' : `() => { throw new Error(${message}) }`;
        return each === 'default' ? `export default ${what};` : `export const ${each} = ${what};`;
    });
    return lines.join('\n');
}
/** @throws Error where the text does not stand there once: Yeoman has changed */
export function replaced(text, replacement) {
    const { package: name, module, find, replace } = replacement;
    const parts = text.split(find);
    if (parts.length !== 2)
        throw new Error(`${name}/${module} has ${parts.length - 1} times, not once: ${find}`);
    return parts.join(replace(versionOf(name)));
}
export const pathOf = ({ package: name, module }) => join(packageRoot, 'node_modules', name, ...module.split('/'))
    .split('/')
    .join(sep);
/** Of an installed package. */
export function versionOf(name) {
    const manifest = createRequire(import.meta.url)(join(packageRoot, 'node_modules', name, 'package.json'));
    return manifest.version;
}
