import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordFile, recordKey } from './record-file.ts';
import { templateNames } from './templates.ts';

/** A folder on the way up, and the names in it. */
interface Level {
  readonly folder: string;
  readonly names: readonly string[];
}

/**
 * The root of the solution that a folder lies in: the nearest folder upwards that has our record or a solution file;
 * else the nearest with a template, or else with a project. It is not looked for outside the repository.
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
    return (above ?? found).folder;
  }
  return undefined;
}

const hasTemplate = ({ names }: Level): boolean => names.some((name) => templateNames.includes(name));
const hasProject = ({ names }: Level): boolean => names.some((name) => name.endsWith('.csproj'));
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
];

/** A folder and those above it, up to the root of a git repository. */
function foldersUpwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git'))
    ? [folder]
    : [folder, ...foldersUpwards(parent)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function holdsOurs(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes(`"${recordKey}"`);
  } catch {
    return false;
  }
}
