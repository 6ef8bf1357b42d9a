import { createHash } from 'node:crypto';
import { samePath } from '../paths.ts';
import { orRefuse, Unsure } from '../refused.ts';
import type { Splice } from '../text.ts';
import { insertion, lineEndOf, splice } from '../text.ts';
import type { SolutionLines } from './sln-lines.ts';
import { readLines, SOLUTION_FOLDER } from './sln-lines.ts';

const CSHARP_PROJECT = '{9A19103F-16F7-4668-BE54-9A1E7A4F7556}';

/**
 * Adds a project to a .sln file, after the others, with its configurations.
 *
 * @param path of the project, relative to the solution
 * @param folder name of the solution folder, as in `src` or `src/functions`; missing folders are created; undefined:
 *   none
 * @returns the new text; the same text if the project is in the solution
 * @throws EditRefused if the text is not a solution file
 */
export function addToSln(text: string, path: string, folder?: string): string {
  const name = /([^\\/]+)\.\w+$/.exec(path)?.[1] ?? path;
  return orRefuse(text, `dotnet sln add ${path}`, () => {
    const lines = readLines(text);
    if (lines.projects.some((project) => samePath(project.path, path))) return text;
    const id = guidOf(path);
    const folders = foldersOn(lines, folder === undefined ? [] : folder.split('/'));
    const made = folders.filter(({ isNew }) => isNew);
    const entries = [
      projectEntry(CSHARP_PROJECT, name, path.replace(/\//g, '\\'), id),
      ...made.map((each) => projectEntry(SOLUTION_FOLDER, each.name, each.name, each.id)),
    ];
    const innermost = folders.at(-1);
    const nesting = [
      ...made.flatMap((each) => (each.parent === undefined ? [] : [`${each.id} = ${each.parent}`])),
      ...(innermost ? [`${id} = ${innermost.id}`] : []),
    ];
    return splice(text, [
      projectSplice(text, lines, entries.flat()),
      sectionSplice(
        text,
        lines,
        'ProjectConfigurationPlatforms',
        'postSolution',
        configurationsOf(lines, id),
      ),
      ...(nesting.length > 0 ? [sectionSplice(text, lines, 'NestedProjects', 'preSolution', nesting)] : []),
    ]);
  });
}

interface SolutionFolder {
  readonly id: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly isNew: boolean;
}

/** The folders on a path, the outermost first. */
function foldersOn({ projects, parents }: SolutionLines, path: readonly string[]): SolutionFolder[] {
  const folders: SolutionFolder[] = [];
  for (const [at, name] of path.entries()) {
    const parent = folders.at(-1)?.id;
    const existing = projects.find(
      (each) =>
        each.type === SOLUTION_FOLDER &&
        each.name.toLowerCase() === name.toLowerCase() &&
        parents.get(each.id) === parent,
    );
    const id = existing?.id ?? guidOf(`folder:${path.slice(0, at + 1).join('/')}`);
    folders.push({ id, name, parent, isNew: existing === undefined });
  }
  return folders;
}

const projectEntry = (type: string, name: string, path: string, id: string): string[] => [
  `Project("${type}") = "${name}", "${path}", "${id}"`,
  'EndProject',
];

function projectSplice(text: string, lines: SolutionLines, entry: readonly string[]): Splice {
  const at = lines.lastEndProject?.next ?? lines.global?.start ?? text.length;
  return insertion(at, wholeLines(text, at, entry));
}

function configurationsOf({ configurations }: SolutionLines, id: string): string[] {
  return configurations.flatMap((configuration) => {
    const target = `${configuration.split('|')[0] ?? ''}|Any CPU`;
    return [`${id}.${configuration}.ActiveCfg = ${target}`, `${id}.${configuration}.Build.0 = ${target}`];
  });
}

/** Entries at the end of a section; a section that is missing is made, before the end of Global. */
function sectionSplice(
  text: string,
  lines: SolutionLines,
  name: string,
  when: 'preSolution' | 'postSolution',
  entries: readonly string[],
): Splice {
  const section = lines.sections.get(name);
  if (section !== undefined) {
    const indented = entries.map((entry) => `${section.indent}\t${entry}`);
    return insertion(section.end, wholeLines(text, section.end, indented));
  }
  const at = lines.endGlobal?.start;
  if (at === undefined) throw new Unsure('the file has no Global … EndGlobal', text.length);
  const block = [
    `\tGlobalSection(${name}) = ${when}`,
    ...entries.map((entry) => `\t\t${entry}`),
    '\tEndGlobalSection',
  ];
  return insertion(at, wholeLines(text, at, block));
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
