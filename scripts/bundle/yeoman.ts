import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { packageRoot } from '../../lib/package-root.ts';
import type { ModuleReplacement, PackageStub } from './yeoman-changes.ts';
import { replacements, stubs } from './yeoman-changes.ts';

/** Makes the changes of yeoman-changes.ts. */
export const yeomanChanges: Plugin = {
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

function moduleOf({ package: name, exports, classes = [] }: PackageStub): string {
  const message = JSON.stringify(`lambda-aot has no ${name}: see scripts/bundle/yeoman-changes.ts`);
  const lines = exports.map((each) => {
    const what = classes.includes(each) ? 'class {}' : `() => { throw new Error(${message}) }`;
    return each === 'default' ? `export default ${what};` : `export const ${each} = ${what};`;
  });
  return lines.join('\n');
}

/** @throws Error if the text does not occur exactly once, because Yeoman has changed */
export function replaced(text: string, replacement: ModuleReplacement): string {
  const { package: name, module, find, replace } = replacement;
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(`${name}/${module} has ${parts.length - 1} times, not once: ${find}`);
  return parts.join(replace(versionOf(name)));
}

export const pathOf = ({ package: name, module }: Pick<ModuleReplacement, 'package' | 'module'>): string =>
  // node_modules may be a link, and the bundler names what it links to.
  realpathSync(join(packageRoot, 'node_modules', name, ...module.split('/')));

/** The version of an installed package. */
export function versionOf(name: string): string {
  const manifest = createRequire(import.meta.url)(
    join(packageRoot, 'node_modules', name, 'package.json'),
  ) as { version: string };
  return manifest.version;
}
