import { orRefuse, Unsure } from '../../refused.ts';
import { indentAt, insertion, lineAt, lineEndOf, splice } from '../../text.ts';
import { regionThatCuts } from '../find/scope.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';
import { typeText } from '../syntax/type-names.ts';
import { addUsing } from './add-using.ts';

/**
 * Names a derived type for the serializer: `[JsonDerivedType(typeof(Card), "Card")]` above the base.
 *
 * @param text of a C# file
 * @param base name of the type that gets the attribute, and a line of its declaration's head, counted from 1
 * @param type the derived type, as the file would name it
 * @param discriminator its name in JSON; undefined if JSON does not say which type it is
 * @returns the new text; the same text if the base names the type already
 * @throws EditRefused if the base is not declared there, or an #if directive splits it
 * @see https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/polymorphism
 */
export function addDerivedType(
  text: string,
  base: { readonly name: string; readonly line: number },
  type: string,
  discriminator?: string,
  options: ParseOptions = {},
): string {
  const name = discriminator === undefined ? '' : `, "${discriminator}"`;
  const attribute = `[JsonDerivedType(typeof(${type})${name})]`;
  return orRefuse(text, `add ${attribute} to ${base.name}`, () => {
    const file = parseCSharp(text, options);
    const named = file.types.filter((each) => each.name === base.name);
    const declared = named.find(
      ({ headStart, end }) => lineAt(text, headStart) <= base.line && base.line <= lineAt(text, end),
    );
    if (declared === undefined) throw new Unsure(`no type ${base.name} was found at line ${base.line}`, 0);
    const isThere = declared.attributeLists
      .flatMap(({ attributes }) => attributes)
      .some(({ arguments: given = [] }) => typeText(given).startsWith(`typeof(${type})`));
    if (isThere) return text;
    const last = declared.attributeLists.at(-1);
    const at =
      last === undefined
        ? declared.headStart
        : (file.tokens.find(({ start }) => start >= last.end)?.start ?? declared.headStart);
    if (regionThatCuts(file, at, declared)) throw new Unsure(`an #if directive splits ${base.name}`, at);
    const indent = indentAt(text, at);
    const end = indent === undefined ? ' ' : lineEndOf(text) + indent;
    const added = splice(text, [insertion(at, attribute + end)]);
    return addUsing(added, 'System.Text.Json.Serialization', options);
  });
}
