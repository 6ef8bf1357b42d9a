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
  /** Values of ANNOTATIONS_HANDLER that select a handler; none if nothing is selected by it. */
  readonly handlers?: readonly string[];
  /** It was compiled for the JIT compiler, which trims nothing. */
  readonly isJit?: boolean;
}

/** A kind of error that is known by its text. */
export interface KnownError {
  readonly id: string;
  readonly text: RegExp;
  /** Only native code fails like this for this reason. */
  readonly isNativeOnly?: boolean;
  readonly explain: (match: RegExpExecArray, context: ExplainContext) => Omit<Explanation, 'id'>;
}
