/** Exit codes of every command. 73 is EX_CANTCREAT of sysexits.h. */
export const ExitCode = { failed: 1, usage: 2, found: 3, wouldOverwrite: 73, cancelled: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/**
 * A problem that the user can act on. Only its message is shown, one line for each problem, without a stack trace.
 * `code` is a number because `yo` ends its process with it.
 */
export class LambdaAotError extends Error {
  readonly code: ExitCode;
  /** Paths of the files that conflict, relative to the working directory. */
  readonly conflicts: readonly string[];

  constructor(message: string, code: ExitCode = ExitCode.failed, conflicts: readonly string[] = []) {
    super(message);
    this.name = 'LambdaAotError';
    this.code = code;
    this.conflicts = conflicts;
  }
}

/** The error for a wrong command line, with one line for each problem. */
export function usageError(problems: readonly string[]): LambdaAotError {
  return new LambdaAotError(problems.join('\n'), ExitCode.usage);
}

/** The error for Ctrl-C, and for "cancel" at a prompt. */
export function cancelled(): LambdaAotError {
  return new LambdaAotError('Canceled. Nothing was written.', ExitCode.cancelled);
}
