import { posix } from 'node:path';
import { lineEndOf } from '../../edit/text.ts';
import type { PlannedFile } from '../../plan/plan.ts';
import { readQuietly } from '../../solution/read-quietly.ts';
import type { Solution } from '../../solution/solution.ts';

/** The indentation of the templates, by ending. */
const UNITS: Readonly<Record<string, string>> = { '.cs': '    ', '.csproj': '  ', '.json': '  ' };

/**
 * A new file with the line ends, the indentation and the byte order mark of the files of its kind.
 *
 * @param sibling project whose files are looked at
 */
export function inHouseStyle(solution: Solution, file: PlannedFile, sibling: string): PlannedFile {
  const ending = posix.extname(file.path);
  const unit = UNITS[ending];
  const sample = unit === undefined ? undefined : sampleOf(solution, sibling, ending);
  if (unit === undefined || sample === undefined) return file;
  const own = unitOf(sample) ?? unit;
  const lines = file.contents
    .toString()
    .split('\n')
    .map((line) =>
      line.replace(/^ +/, (spaces) => own.repeat(spaces.length / unit.length) + rest(spaces, unit)),
    );
  const mark = sample.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { ...file, contents: mark + lines.join(lineEndOf(sample)) };
}

const rest = (spaces: string, unit: string): string => ' '.repeat(spaces.length % unit.length);

function sampleOf(solution: Solution, sibling: string, ending: string): string | undefined {
  if (ending === '.csproj' || sibling.endsWith(ending)) return readQuietly(solution, sibling);
  const folder = posix.dirname(sibling);
  const path = solution.list(folder === '.' ? '' : folder).find((each) => each.endsWith(ending));
  return path === undefined ? undefined : readQuietly(solution, path);
}

/** The smallest indentation of a line; undefined if no line has one. */
function unitOf(text: string): string | undefined {
  const indents = [...text.matchAll(/^([ \t]+)\S/gm)].map(([, indent = '']) => indent);
  if (indents.some((each) => each.startsWith('\t'))) return '\t';
  const widths = indents.map((each) => each.length).filter((width) => width > 1);
  return widths.length === 0 ? undefined : ' '.repeat(Math.min(...widths));
}
