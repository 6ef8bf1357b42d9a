import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFileApp } from './file-apps.ts';
import { recordFile, recordKey } from './record-file.ts';
import { templateNames } from './templates.ts';

/** A folder on the way up, and the names in it. */
interface Level {
  readonly folder: string;
  readonly names: readonly string[];
}

/**
 * The root of the solution that a folder lies in: the nearest folder upwards that has our record or a solution file;
 * else the nearest with a template, or else with a project or a file-based app; else the folder itself if projects lie
 * below it. It is not looked for outside the repository.
 *
 * @param start absolute
 * @returns undefined if there is none
 */
export function solutionRoot(start: string): string | undefined {
  const levels = foldersUpwards(start).map((folder) => ({ folder, names: namesIn(folder) }));
  for (const isRoot of marks) {
    const at = levels.findIndex(isRoot);
    const found = levels[at];
    if (found === undefined) continue;
    // The template of a solution may stand above the folder that its solution file is in.
    const above = hasRecord(found) || hasTemplate(found) ? undefined : levels.slice(at).find(hasTemplate);
    return (above ?? aboveSources(found, levels)).folder;
  }
  const isInRepository = existsSync(join(levels.at(-1)?.folder ?? start, '.git'));
  if (!hasProjectBelow(start, isInRepository ? DEPTH.inRepository : DEPTH.elsewhere)) return undefined;
  return isOfSources(start) && levels.length > 1 ? dirname(start) : start;
}

const isOfSources = (folder: string): boolean => /^(src|sources?|tests?)$/i.test(basename(folder));

/** How many folders deep projects are looked for below a folder; a home folder may have very many. */
const DEPTH = { inRepository: 6, elsewhere: 3 };

/** The parent of a folder `src` or `test` with a project in it: its tests lie beside that. */
function aboveSources(level: Level, levels: readonly Level[]): Level {
  const parent = dirname(level.folder);
  if (!hasProject(level) || hasSolutionFile(level) || !isOfSources(parent)) return level;
  return levels.find(({ folder }) => folder === dirname(parent)) ?? level;
}

const hasTemplate = ({ names }: Level): boolean => names.some((name) => templateNames.includes(name));
const hasProject = ({ names }: Level): boolean => names.some((name) => /\.(cs|fs|vb)proj$/i.test(name));
const hasFileApp = ({ folder, names }: Level): boolean =>
  names.some((name) => name.endsWith('.cs') && isFileApp(textOf(join(folder, name))));
const hasSolutionFile = ({ names }: Level): boolean => names.some((name) => /\.slnx?$/i.test(name));

/** Other generators of Yeoman keep theirs in a file of the same name. */
const hasRecord = ({ folder, names }: Level): boolean =>
  names.includes(recordFile) && holdsOurs(join(folder, recordFile));

/** What makes a folder the root of a solution, the surest first. */
const marks: readonly ((level: Level) => boolean)[] = [
  // Visual Studio makes a solution file next to a project that is opened by itself.
  (level) => hasRecord(level) || (hasSolutionFile(level) && !hasProject(level)),
  hasTemplate,
  hasSolutionFile,
  hasProject,
  hasFileApp,
];

function hasProjectBelow(folder: string, depth: number): boolean {
  const entries = entriesOf(folder);
  const level = { folder, names: entries.map(({ name }) => name) };
  if (hasProject(level) || hasFileApp(level)) return true;
  const isSource = (entry: Dirent): boolean =>
    entry.isDirectory() && !/^(\.|node_modules$|bin$|obj$)/.test(entry.name);
  return (
    depth > 0 && entries.filter(isSource).some(({ name }) => hasProjectBelow(join(folder, name), depth - 1))
  );
}

/** A folder and those above it, up to the root of a git repository. */
function foldersUpwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git'))
    ? [folder]
    : [folder, ...foldersUpwards(parent)];
}

const namesIn = (folder: string): string[] => entriesOf(folder).map(({ name }) => name);

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const holdsOurs = (path: string): boolean => textOf(path).includes(`"${recordKey}"`);

/** '' if it can't be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
