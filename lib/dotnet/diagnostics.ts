/** `file(line,col): error CS0103: …`, `MSBUILD : error MSB1009: …`, `ILC : Trim analysis warning IL2026: …` */
const DIAGNOSTIC = /^\S.*?:\s+(?:[\w ]+\s)?(error|warning)\s+[A-Za-z]+\d+\s*:/i;

/** `1>`, which MSBuild puts before the lines of a project when several are built. */
const PROJECT_NUMBER = /^\s*\d+(?::\d+)?>/;

/** What is shown of a build that fails without an error line: its end, which says why. */
const LAST_LINES = 20;

/** A build prints each diagnostic at its place, and again in its summary. */
const linesOf = (output: string, severity: string): string[] => [
  ...new Set(
    output
      .split(/\r?\n/)
      .map((line) => line.replace(PROJECT_NUMBER, '').trim())
      .filter((line) => DIAGNOSTIC.exec(line)?.[1]?.toLowerCase() === severity),
  ),
];

/** The error lines in the output of a build, as the compiler wrote them; the end of the output if there are none. */
export function buildErrors(output: string): string[] {
  const errors = linesOf(output, 'error');
  return errors.length > 0 ? errors : output.trimEnd().split(/\r?\n/).slice(-LAST_LINES);
}

/** The warnings of a build, as the compiler wrote them, without those about trimming: `trim` explains them. */
export function buildWarnings(output: string): string[] {
  return linesOf(output, 'warning').filter((line) => !/ warning IL[23]\d{3}\s*:/i.test(line));
}
