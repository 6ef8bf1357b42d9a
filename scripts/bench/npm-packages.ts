import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedPackage } from '../../test/support/registry.ts';
import { mustRun } from '../../test/support/run.ts';

/** The create command that most people know; it has no dependencies either. */
export const createVite = 'create-vite@9.3.0';

/** Fetches a package's tarball from the registry. */
export async function fetchPackage(spec: string, folder: string): Promise<PackedPackage> {
  const { stdout } = await mustRun('npm', ['pack', spec, '--json', '--pack-destination', folder]);
  const [{ name, version, filename } = { name: '', version: '', filename: '' }] = JSON.parse(stdout) as {
    name: string;
    version: string;
    filename: string;
  }[];
  const tarball = join(folder, filename);
  const manifest = await mustRun('tar', ['-xzOf', tarball, 'package/package.json']);
  const { bin } = JSON.parse(manifest.stdout) as Pick<PackedPackage, 'bin'>;
  return { name, version, tarball, bin };
}

/** Installs a tarball. @returns the absolute path of its bin's module */
export async function install({ name, tarball, bin }: PackedPackage, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await mustRun('npm', ['install', '--prefix', folder, '--no-save', tarball], { cwd: folder });
  return join(folder, 'node_modules', name, bin[name] ?? Object.values(bin)[0] ?? '');
}

export const kilobytes = (file: string): string => `${Math.round(readFileSync(file).length / 1000)} kB`;
