// Some tests run the bundle as a user does. It is made anew before any test file is loaded, if a source is newer.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import { bundle } from '../../scripts/bundle/bundle.ts';

/** All that the bundle is made of. */
const sources = [
  'generators',
  'lib',
  'dotnet',
  'templates',
  'scripts/bundle',
  'package.json',
  'package-lock.json',
];

/** A path and, if it is a folder, all in it: a folder changes when a file is added or removed. */
function pathsBelow(path: string): string[] {
  const folder = join(packageRoot, path);
  if (!statSync(folder).isDirectory()) return [path];
  return [
    path,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  ];
}

/** In milliseconds; 0 if it does not exist. */
function modifiedAt(path: string): number {
  return statSync(join(packageRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const made = modifiedAt('.cache/bundle.json');
if (sources.flatMap(pathsBelow).some((path) => modifiedAt(path) > made)) await bundle();
