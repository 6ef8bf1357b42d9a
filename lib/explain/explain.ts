import type { ExplainContext, Explanation } from './define.ts';
import { knownErrors } from './known-errors.ts';

/**
 * Explains an error by its text: an error document, a log, or the output of a process before it ended.
 *
 * @returns undefined if compiling to native code does not cause such an error
 */
export function explain(text: string, context: ExplainContext): Explanation | undefined {
  for (const { id, text: pattern, isNativeOnly = false, explain: explainIt } of knownErrors) {
    if (isNativeOnly && context.isJit) continue;
    const match = pattern.exec(text);
    if (match) return { id, ...explainIt(match, context) };
  }
  return undefined;
}
