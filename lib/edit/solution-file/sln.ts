import { createHash } from 'node:crypto';
import { orRefuse } from '../refused.ts';
import type { Splice } from '../text.ts';
import { insertion, lineEndOf, splice } from '../text.ts';
import { samePath } from '../paths.ts';
import type { SolutionLines } from './sln-lines.ts';
import { readLines } from './sln-lines.ts';

const CSHARP_PROJECT = '{9A19103F-16F7-4668-BE54-9A1E7A4F7556}';
const SOLUTION_FOLDER = '{2150E333-8FDC-42A3-9474-1A3956D46DE8}';

/** The paths of a solution's projects, as written. */
export function readSln(text: string): string[] {
  return orRefuse(text, '', () =>
    readLines(text)
      .projects.filter(({ type }) => type !== SOLUTION_FOLDER)
      .map(({ path }) => path),
  );
}

/**
 * Adds a project to a .sln file, behind the others, with its configurations.
 *
 * @param path of the project, relative to the solution
 * @param folder name of the solution folder, as in `src`; it is made where it is missing; undefined: none
 * @returns the new text; the same text where the project is in the solution
 */
export function addToSln(text: string, path: string, folder?: string): string {
  const name = /([^\\/]+)\.\w+$/.exec(path)?.[1] ?? path;
  return orRefuse(text, `dotnet sln add ${path}`, () => {
    const lines = readLines(text);
    if (lines.projects.some((project) => samePath(project.path, path))) return text;
    const id = guidOf(path);
    const entries = [projectEntry(CSHARP_PROJECT, name, path.replace(/\//g, '\\'), id)];
    const folders = lines.projects.filter(({ type }) => type === SOLUTION_FOLDER);
    const existing = folders.find((each) => each.name.toLowerCase() === folder?.toLowerCase());
    const folderId = existing?.id ?? guidOf(`folder:${folder ?? ''}`);
    if (folder !== undefined && !existing)
      entries.push(projectEntry(SOLUTION_FOLDER, folder, folder, folderId));
    return splice(text, [
      projectSplice(text, lines, entries.flat()),
      ...configurationSplices(text, lines, id),
      ...(folder === undefined ? [] : [nestingSplice(text, lines, id, folderId)]),
    ]);
  });
}

const projectEntry = (type: string, name: string, path: string, id: string): string[] => [
  `Project("${type}") = "${name}", "${path}", "${id}"`,
  'EndProject',
];

function projectSplice(text: string, lines: SolutionLines, entry: readonly string[]): Splice {
  const at = lines.lastEndProject?.next ?? lines.global?.start ?? text.length;
  return insertion(at, wholeLines(text, at, entry));
}

function configurationSplices(text: string, lines: SolutionLines, id: string): Splice[] {
  const section = lines.sections.get('ProjectConfigurationPlatforms');
  if (section === undefined) return [];
  const entries = lines.configurations.flatMap((configuration) => {
    const target = `${configuration.split('|')[0] ?? ''}|Any CPU`;
    return [`${id}.${configuration}.ActiveCfg = ${target}`, `${id}.${configuration}.Build.0 = ${target}`];
  });
  const indented = entries.map((entry) => `${section.indent}\t${entry}`);
  return [insertion(section.end, wholeLines(text, section.end, indented))];
}

function nestingSplice(text: string, lines: SolutionLines, id: string, folderId: string): Splice {
  const section = lines.sections.get('NestedProjects');
  if (section !== undefined)
    return insertion(section.end, wholeLines(text, section.end, [`${section.indent}\t${id} = ${folderId}`]));
  const at = lines.endGlobal?.start ?? text.length;
  return insertion(
    at,
    wholeLines(text, at, [
      '\tGlobalSection(NestedProjects) = preSolution',
      `\t\t${id} = ${folderId}`,
      '\tEndGlobalSection',
    ]),
  );
}

/** The lines with their ends; before them the one that the file's last line lacks. */
function wholeLines(text: string, at: number, lines: readonly string[]): string {
  const eol = lineEndOf(text);
  const open = at > 0 && !/[\r\n\uFEFF]$/.test(text.slice(0, at));
  return (open ? eol : '') + lines.map((line) => line + eol).join('');
}

/** The same each time, so that an edit made twice is one edit; in the form of a version 5 UUID. */
function guidOf(path: string): string {
  const hex = createHash('sha1').update(path.replace(/\\/g, '/').toLowerCase()).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `A${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join('-').toUpperCase()}}`;
}
