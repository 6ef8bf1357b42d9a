import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { metafilePath } from '../../scripts/bundle/bundle.ts';

/** What esbuild says of the last build. */
export function bundleOf(): Metafile {
  return JSON.parse(readFileSync(metafilePath, 'utf8')) as Metafile;
}

/**
 * The sources that Node reads before the first line of an entry point runs.
 *
 * @param entry path in dist, such as `generators/bin.js`
 * @param later whether those count too that are imported while it runs
 */
export function sourcesOf({ outputs }: Metafile, entry: string, later = false): string[] {
  const chunks = [`dist/${entry}`];
  for (const chunk of chunks)
    for (const { path, kind } of outputs[chunk]?.imports ?? [])
      if (path in outputs && !chunks.includes(path) && (later || kind === 'import-statement'))
        chunks.push(path);
  return chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
}

/**
 * The sources that Node reads when a module is imported at run time.
 *
 * @param source path of the module, such as `lib/commands/new.ts`
 */
export function sourcesBy(bundle: Metafile, source: string): string[] {
  const [chunk] = Object.entries(bundle.outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (chunk === undefined) throw new Error(`${source} is not imported at run time`);
  return sourcesOf(bundle, chunk.replace('dist/', ''));
}
