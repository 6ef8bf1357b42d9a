/** What an error of a native function means, and what to do. */
export interface Explanation {
  /** Which of the known errors this is. */
  readonly id: string;
  /** One sentence. */
  readonly why: string;
  /** Sentences or commands, the best one first. */
  readonly todo: readonly string[];
}

/** A kind of error that is known by its text. */
export interface KnownError {
  readonly id: string;
  readonly text: RegExp;
  readonly explain: (match: RegExpExecArray, context: ExplainContext) => Omit<Explanation, 'id'>;
}

export interface ExplainContext {
  /** Of the function; '' where it is not known. */
  readonly function: string;
}
