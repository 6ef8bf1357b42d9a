/** What an error of a native function means, and what to do. */
export interface Explanation {
  /** Id of the known error. */
  readonly id: string;
  /** One sentence. */
  readonly why: string;
  /** Sentences or commands, the best one first. */
  readonly todo: readonly string[];
}

export interface ExplainContext {
  /** Name of the function; '' if it is not known. */
  readonly function: string;
}

/** A kind of error that is known by its text. */
export interface KnownError {
  readonly id: string;
  readonly text: RegExp;
  readonly explain: (match: RegExpExecArray, context: ExplainContext) => Omit<Explanation, 'id'>;
}
