import { knownErrors } from './known-errors.ts';

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

/**
 * Explains an error by its text: an error document, a log, or what a process has written before it ended.
 *
 * @returns undefined where the error is none that compiling to native code brings about
 */
export function explain(text: string, context: ExplainContext): Explanation | undefined {
  for (const { id, text: pattern, explain: explainIt } of knownErrors) {
    const match = pattern.exec(text);
    if (match) return { id, ...explainIt(match, context) };
  }
  return undefined;
}
