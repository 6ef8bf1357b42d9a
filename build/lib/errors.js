/** Exit codes of every command. 73 is EX_CANTCREAT of sysexits.h. */
export const ExitCode = { failed: 1, usage: 2, found: 3, wouldOverwrite: 73, cancelled: 130 };
/**
 * Something the person can act on: shown as its message, one line each, without a stack.
 * `code` is a number because `yo` ends its process with it.
 */
export class LambdaAotError extends Error {
    code;
    /** Paths of the files in question, relative to the working directory. */
    conflicts;
    constructor(message, code = ExitCode.failed, conflicts = []) {
        super(message);
        this.name = 'LambdaAotError';
        this.code = code;
        this.conflicts = conflicts;
    }
}
/** The command line is wrong; one line for each thing that is. */
export function usageError(problems) {
    return new LambdaAotError(problems.join('\n'), ExitCode.usage);
}
/** Ctrl-C, or "cancel" at a question. */
export function cancelled() {
    return new LambdaAotError('Cancelled. Nothing was written.', ExitCode.cancelled);
}
