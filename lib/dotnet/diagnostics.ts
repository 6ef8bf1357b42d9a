/** `file(line,col): error CS0103: …`, `MSBUILD : error MSB1009: …`, `ILC : Trim analysis warning IL2026: …` */
const DIAGNOSTIC = /^\S.*?:\s+(?:[\w ]+\s)?(error|warning)\s+[A-Za-z]+\d+\s*:/i;

/** A build prints each diagnostic at its place, and again in its summary. */
const linesOf = (output: string, severity: string): string[] => [
  ...new Set(
    output
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => DIAGNOSTIC.exec(line)?.[1]?.toLowerCase() === severity),
  ),
];

/** The error lines in the output of a build, as the compiler wrote them; the whole output if there are none. */
export function buildErrors(output: string): string[] {
  const errors = linesOf(output, 'error');
  return errors.length > 0 ? errors : output.trimEnd().split(/\r?\n/);
}

/** The warnings of a build, as the compiler wrote them. */
export function buildWarnings(output: string): string[] {
  return linesOf(output, 'warning');
}
