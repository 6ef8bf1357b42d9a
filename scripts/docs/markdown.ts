/** A table as prettier would write it. The first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = '', ...others] = rows.map(line);
  return [first, line(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

export function fenced(language: string, lines: readonly string[]): string {
  return ['```' + language, ...lines, '```'].join('\n');
}
