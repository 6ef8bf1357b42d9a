import type { Finding } from './finding.ts';

const ANSWER = /\/\/ *lambda-aot: *\S/;

/**
 * Findings that no comment `// lambda-aot: reason` answers, on their line or on the comment lines before it.
 *
 * @param textOf the text of a file; undefined if there is none
 */
export function unanswered(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): Finding[] {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const known = lines.get(path) ?? (textOf(path) ?? '').split(/\r?\n/);
    lines.set(path, known);
    return known;
  };
  return findings.filter(({ path, line }) => !isAnswered(linesOf(path), line - 1));
}

function isAnswered(lines: readonly string[], at: number): boolean {
  if (ANSWER.test(lines[at] ?? '')) return true;
  for (let above = at - 1; /^\s*\/\//.test(lines[above] ?? ''); above--)
    if (ANSWER.test(lines[above] ?? '')) return true;
  return false;
}
