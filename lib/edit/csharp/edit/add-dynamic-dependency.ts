import { orRefuse, Unsure } from '../../refused.ts';
import { indentAt, insertion, lineAt, lineEndOf, splice } from '../../text.ts';
import { addUsing } from './add-using.ts';
import { lex } from '../syntax/lexer.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';
import { attributeName } from '../find/attributes.ts';
import { isSameType, regionThatCuts } from '../find/scope.ts';
import type { CSharpFile, Member } from '../syntax/syntax.ts';

/**
 * Declares for the trimmer that a method needs all members of a type:
 * `[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Order))]` above it.
 *
 * @param text of a C# file
 * @param line of the method, or of something inside it, counted from 1
 * @param type as the file would name it
 * @returns the new text; the same text if the method has the attribute for that type
 * @throws EditRefused if there is no method, or an #if directive splits it
 * @see https://learn.microsoft.com/dotnet/core/deploying/trimming/prepare-libraries-for-trimming#dynamicdependency
 */
export function addDynamicDependency(
  text: string,
  line: number,
  type: string,
  options: ParseOptions = {},
): string {
  const attribute = `[DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(${type}))]`;
  return orRefuse(text, `add ${attribute} before the method at line ${line}`, () => {
    const file = parseCSharp(text, options);
    const method = methodAt(file, line);
    if (method === undefined) throw new Unsure(`no method was found at line ${line}`, 0);
    if (dependsOn(method, type, file)) return text;
    const at = behindAttributes(method, file);
    if (regionThatCuts(file, at, method)) throw new Unsure(`an #if directive splits ${method.name}`, at);
    const indent = indentAt(text, at);
    const end = indent === undefined ? ' ' : lineEndOf(text) + indent;
    const added = splice(text, [insertion(at, attribute + end)]);
    return addUsing(added, 'System.Diagnostics.CodeAnalysis', options);
  });
}

function methodAt(file: CSharpFile, line: number): Member | undefined {
  return file.types
    .flatMap(({ members }) => members)
    .filter(({ kind }) => kind === 'method' || kind === 'constructor')
    .find(({ start, end }) => lineAt(file.text, start) <= line && line <= lineAt(file.text, end));
}

function dependsOn({ attributeLists, start }: Member, type: string, file: CSharpFile): boolean {
  const { tokens } = lex(type, []);
  return attributeLists
    .flatMap(({ attributes }) => attributes)
    .filter((attribute) => attributeName(attribute) === 'DynamicDependency')
    .some(({ arguments: given = [] }) => {
      const at = given.findIndex(({ text }) => text === 'typeof');
      const end = given.findIndex(({ text }, index) => index > at && text === ')');
      return at >= 0 && isSameType(given.slice(at + 2, end), tokens, file, start);
    });
}

/** The offset of the modifiers of the method. */
function behindAttributes({ attributeLists, start }: Member, { tokens }: CSharpFile): number {
  const last = attributeLists.at(-1);
  if (last === undefined) return start;
  return tokens.find((token) => token.start >= last.end)?.start ?? start;
}
