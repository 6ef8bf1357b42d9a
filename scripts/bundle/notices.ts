import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { packageRoot } from '../../lib/package-root.ts';

/** A package that has code in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its package.json has it. */
  readonly license: string;
  /** The text of its license file, or else the license in its package.json. */
  readonly text: string;
}

/** The packages of which code is in the bundle, by name; two versions of one are two. */
export function bundledPackages({ outputs }: Metafile): BundledPackage[] {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  return [...folders].map(bundledAt).sort((left, right) => (left.name < right.name ? -1 : 1));
}

function bundledAt(folder: string): BundledPackage {
  const path = join(packageRoot, folder);
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(path, 'package.json'), 'utf8'),
  ) as Omit<BundledPackage, 'text'> & { readonly author?: string };
  const file = readdirSync(path).find((each) => /^licen[cs]e(\.|-|$)/i.test(each));
  const text = file === undefined ? undefined : readFileSync(join(path, file), 'utf8');
  return { name, version, license, text: text ?? licenseBy(name, license, author) };
}

/** @throws Error if a package lacks the information to be published with ours */
function licenseBy(name: string, license: string, author: string | undefined): string {
  if (license !== 'MIT' || author === undefined)
    throw new Error(`${name} (${license}) brings no licence text. It can't be bundled without one.`);
  // Our own text but for the first line, which names the holder.
  const mit = readFileSync(join(packageRoot, 'LICENSE'), 'utf8');
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

/** The text of THIRD-PARTY-NOTICES.txt. Packages with the same license text share one entry. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) {
    const text = each.text.replace(/\r\n/g, '\n').trim();
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, ones]) => {
    const lines = ones.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${lines.join('\n')}\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `This package holds code of the following packages.\n${rule}${parts.join(rule)}`;
}
