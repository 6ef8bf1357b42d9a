/** `file(line,col): error CS0103: …`, `MSBUILD : error MSB1009: …`, `ILC : Trim analysis warning IL2026: …` */
const DIAGNOSTIC = /^\S.*?:\s+(?:[\w ]+\s)?(error|warning)\s+[A-Za-z]+\d+\s*:/i;
/** A build says each diagnostic once where it happens and once in its summary. */
const linesOf = (output, severity) => [
    ...new Set(output
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => DIAGNOSTIC.exec(line)?.[1]?.toLowerCase() === severity)),
];
/** The lines of a build's output that say what is wrong, as the compiler wrote them; all of it where none is told. */
export function buildErrors(output) {
    const errors = linesOf(output, 'error');
    return errors.length > 0 ? errors : output.trimEnd().split(/\r?\n/);
}
/** The warnings of a build, as the compiler wrote them. */
export function buildWarnings(output) {
    return linesOf(output, 'warning');
}
