import { orRefuse, Unsure } from '../../refused.ts';
import { insertion, lineAt, splice } from '../../text.ts';
import { findJsonCalls } from '../find/json-uses.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';

/**
 * Passes the metadata of the type to a call to JsonSerializer: `Serialize(order)` becomes
 * `Serialize(order, Context.Default.Order)`.
 *
 * @param text of a C# file
 * @param line in the call, counted from 1
 * @param typeInfo the argument to add
 * @returns the new text; the same text if the call has the argument already
 * @throws EditRefused if there is no call, more than one, or one with other arguments
 */
export function addJsonTypeInfo(
  text: string,
  line: number,
  typeInfo: string,
  options: ParseOptions = {},
): string {
  return orRefuse(text, `pass ${typeInfo} to JsonSerializer at line ${line}`, () => {
    const file = parseCSharp(text, options);
    const [call, another] = findJsonCalls(file).filter(
      ({ start, end }) => lineAt(text, start) - 1 <= line && line <= lineAt(text, end),
    );
    if (call === undefined) throw new Unsure(`no call to JsonSerializer was found at line ${line}`, 0);
    if (another !== undefined)
      throw new Unsure(`there are two calls to JsonSerializer at line ${line}`, call.start);
    if (text.slice(call.start, call.end).endsWith(`, ${typeInfo})`)) return text;
    if (call.arguments.length !== 1)
      throw new Unsure('this call to JsonSerializer already has options', call.start);
    return splice(text, [insertion(call.end - 1, `, ${typeInfo}`)]);
  });
}
