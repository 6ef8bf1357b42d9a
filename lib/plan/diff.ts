import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from '../console/colors.ts';
import type { Change } from './changes.ts';

/** A unified diff with three lines of context. */
export function diffOf(change: Change, shownPath: string, colors: Colors): string {
  const before = change.before?.toString('utf8') ?? '';
  const after = change.after?.toString('utf8') ?? '';
  const patch = createTwoFilesPatch(shownPath, shownPath, before, after, 'yours', 'new', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => paint(line, colors))
    .join('\n');
}

function paint(line: string, { green, red, cyan }: Colors): string {
  if (line.startsWith('+')) return green(line);
  if (line.startsWith('-')) return red(line);
  return line.startsWith('@@') ? cyan(line) : line;
}
