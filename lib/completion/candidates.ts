/** A word that may be typed next, and what it means; '' if there is nothing to say about it. */
export interface Candidate {
  readonly value: string;
  readonly note: string;
}

/** What may be typed at a place: one of some words, or a path, which the shell completes. */
export type Candidates = readonly Candidate[] | 'files' | 'directories';

/** What completion needs to know about the disk. */
export interface Surroundings {
  /**
   * Names of the functions of the solution around a folder; none if it cannot be read.
   *
   * @param folder as typed after --cwd
   */
  readonly namesOf: (what: 'function' | 'handler', folder: string) => Promise<readonly string[]>;
}
