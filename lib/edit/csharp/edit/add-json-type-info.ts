import { orRefuse, Unsure } from '../../refused.ts';
import { insertion, lineAt, splice } from '../../text.ts';
import { findJsonCalls } from '../find/json-uses.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';

/**
 * Hands the metadata of its type to a call of JsonSerializer: `Serialize(order)` becomes
 * `Serialize(order, Context.Default.Order)`.
 *
 * @param text of a C# file
 * @param line in the call, counted from 1
 * @param typeInfo the argument to add
 * @returns the new text; the same text where the call has it
 * @throws EditRefused where no call is there, more than one is, or it has other arguments already
 */
export function addJsonTypeInfo(
  text: string,
  line: number,
  typeInfo: string,
  options: ParseOptions = {},
): string {
  return orRefuse(text, `pass ${typeInfo} to JsonSerializer in line ${line}`, () => {
    const file = parseCSharp(text, options);
    const [call, another] = findJsonCalls(file).filter(
      ({ start, end }) => lineAt(text, start) - 1 <= line && line <= lineAt(text, end),
    );
    if (call === undefined) throw new Unsure(`no call of JsonSerializer is in line ${line}`, 0);
    if (another !== undefined)
      throw new Unsure(`two calls of JsonSerializer are in line ${line}`, call.start);
    if (text.slice(call.start, call.end).endsWith(`, ${typeInfo})`)) return text;
    if (call.arguments.length !== 1)
      throw new Unsure('this call of JsonSerializer has options of its own', call.start);
    return splice(text, [insertion(call.end - 1, `, ${typeInfo}`)]);
  });
}
