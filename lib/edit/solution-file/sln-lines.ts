import { Unsure } from '../refused.ts';
import { lineEnd, lineIndent, nextLine } from '../text.ts';

interface SolutionLine {
  readonly start: number;
  /** The offset of the next line. */
  readonly next: number;
}

/** What an edit needs to know of the lines of a .sln file. */
export interface SolutionLines {
  readonly projects: readonly { type: string; name: string; path: string; id: string }[];
  readonly lastEndProject?: SolutionLine;
  readonly global?: SolutionLine;
  readonly endGlobal?: SolutionLine;
  /** Configurations, such as `Debug|Any CPU`. */
  readonly configurations: readonly string[];
  /** The ID of the solution folder that a project or folder is in, by its ID. */
  readonly parents: ReadonlyMap<string, string>;
  /** The offset and indentation of the line EndGlobalSection, by name of the section. */
  readonly sections: ReadonlyMap<string, { readonly end: number; readonly indent: string }>;
}

/** The type of a solution folder, which is listed as a project. */
export const SOLUTION_FOLDER = '{2150E333-8FDC-42A3-9474-1A3956D46DE8}';

const PROJECT = /^Project\("(\{[^}]*\})"\)\s*=\s*"([^"]*)",\s*"([^"]*)",\s*"(\{[^}]*\})"/;

/** @throws Unsure if the text is not a solution file, or a section is not closed */
export function readLines(text: string): SolutionLines {
  if (!/^\uFEFF?\s*Microsoft Visual Studio Solution File/.test(text))
    throw new Unsure('this is not a solution file', 0);
  const projects: SolutionLines['projects'][number][] = [];
  const configurations: string[] = [];
  const parents = new Map<string, string>();
  const sections = new Map<string, { end: number; indent: string }>();
  const known: { lastEndProject?: SolutionLine; global?: SolutionLine; endGlobal?: SolutionLine } = {};
  let section: string | undefined;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start)).trim();
    const place = { start, next: nextLine(text, start) };
    const [, type, name, path, id] = PROJECT.exec(line) ?? [];
    if (type !== undefined && name !== undefined && path !== undefined && id !== undefined)
      projects.push({ type: type.toUpperCase(), name, path, id: id.toUpperCase() });
    else if (line === 'EndProject') known.lastEndProject = place;
    else if (line === 'Global') known.global ??= place;
    else if (line === 'EndGlobal') known.endGlobal = place;
    else if (line.startsWith('GlobalSection(')) section = /\(([^)]*)\)/.exec(line)?.[1];
    else if (line === 'EndGlobalSection' && section !== undefined) {
      sections.set(section, { end: start, indent: lineIndent(text, start) });
      section = undefined;
    } else if (section === 'SolutionConfigurationPlatforms' && line.includes('='))
      configurations.push(line.slice(0, line.indexOf('=')).trim());
    else if (section === 'NestedProjects') {
      const [child = '', parent = ''] = line.split('=').map((part) => part.trim().toUpperCase());
      parents.set(child, parent);
    }
  }
  if (section !== undefined) throw new Unsure(`GlobalSection(${section}) is not closed`, text.length);
  return { projects, configurations, parents, sections, ...known };
}
