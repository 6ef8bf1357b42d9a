/** A file as a command wants it to be. */
export interface PlannedFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly contents: string | Buffer;
  /**
   * true: the contents are those of the existing file with an edit, so the file is meant to change. Any other file
   * that exists and differs is a conflict.
   */
  readonly edit?: true;
}

/** All that a command is going to do, worked out before anything is done. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** Paths of files that are to go. */
  readonly removed?: readonly string[];
  /** What changes inside of the files, one line each. */
  readonly details?: readonly string[];
  /** What `--json` prints in addition to the report. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Warnings for the user, one sentence each. */
  readonly warnings: readonly string[];
  /** What to type next, one command each. */
  readonly next: readonly string[];
}
