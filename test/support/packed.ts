import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import type { PackedPackage } from './registry.ts';
import { mustRun } from './run.ts';

export const ownPackages = ['generator-lambda-aot', 'create-lambda-aot'] as const;
export type OwnPackage = (typeof ownPackages)[number];

export const folderOf = (name: OwnPackage): string =>
  name === 'create-lambda-aot' ? join(packageRoot, name) : packageRoot;

export interface Tarball extends PackedPackage {
  /** Compressed, in bytes. */
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** Packs one of our packages as `npm publish` would, from what is built. */
export async function pack(name: OwnPackage, destination: string): Promise<Tarball> {
  // Its scripts would build anew, and take away what is running.
  const args = [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    mkdtempSync(join(destination, 'pack-')),
  ];
  const { stdout } = await mustRun('npm', args, { cwd: folderOf(name) });
  const [packed] = JSON.parse(stdout) as (Omit<Tarball, 'tarball' | 'bin'> & { filename: string })[];
  if (packed === undefined) throw new Error(`npm packed nothing: ${stdout}`);
  const { bin } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Pick<
    PackedPackage,
    'bin'
  >;
  return { ...packed, bin, tarball: join(args.at(-1) ?? '', packed.filename) };
}
