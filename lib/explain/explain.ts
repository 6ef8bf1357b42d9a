import type { ExplainContext, Explanation } from './explanation.ts';
import { knownErrors } from './known-errors.ts';

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
