import { orRefuse, Unsure } from '../../refused.ts';
import type { Span, Splice } from '../../text.ts';
import { indentAt, insertion, lineEndOf, lineIndent, lineStart, nextLine, splice } from '../../text.ts';
import type { SerializableEntry, SerializerContext } from '../find/contexts.ts';
import { findContexts, findParts } from '../find/contexts.ts';
import { lex } from '../syntax/lexer.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';
import { isSameType, regionThatCuts, restOfLine } from '../find/scope.ts';
import type { CSharpFile, TypeDeclaration } from '../syntax/syntax.ts';
import { fullNameOf } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { spanOf } from '../syntax/tokens.ts';

export interface SerializableOptions extends ParseOptions {
  /** The name of the property in the context, if two types have the same simple name. */
  readonly typeInfoPropertyName?: string;
}

/**
 * Lists a type in a serializer context: `[JsonSerializable(typeof(Order))]`, spelled like the existing attributes.
 *
 * @param text of a C# file with a declaration of the context
 * @param context its name; with namespace and outer types if a file has two with the same name
 * @param type as the file would name it
 * @returns the new text; the same text if the type is already listed in this file, with the name if one is required
 * @throws EditRefused with the line of the context, if an #if directive splits its declaration
 */
export function addSerializable(
  text: string,
  context: string,
  type: string,
  options: SerializableOptions = {},
): string {
  const named = options.typeInfoPropertyName;
  const argument = named === undefined ? '' : `, TypeInfoPropertyName = "${named}"`;
  const attribute = `(typeof(${type})${argument})`;
  return orRefuse(text, `add [JsonSerializable${attribute}] to ${context}`, () => {
    const file = parseCSharp(text, options);
    const found = contextOf(file, context);
    const entries = entriesFor(found, type);
    const [first] = entries;
    if (
      first &&
      named !== undefined &&
      !entries.some(({ options: given }) => 'TypeInfoPropertyName' in given)
    )
      return splice(text, [insertion(nameEnd(first), `, TypeInfoPropertyName = "${named}"`)]);
    if (first) return text;
    return splice(text, [placeFor(found, file, attribute)]);
  });
}

/** Before the parenthesis that closes an attribute. */
const nameEnd = ({ attribute }: SerializableEntry): number => attribute.end - 1;

/**
 * Removes a type from a serializer context.
 *
 * @returns the new text; the same text if the type is not listed in this file
 * @throws EditRefused as `addSerializable`
 */
export function removeSerializable(
  text: string,
  context: string,
  type: string,
  options: ParseOptions = {},
): string {
  return orRefuse(text, `remove the JsonSerializable attribute for ${type} from ${context}`, () => {
    const entry = entriesFor(contextOf(parseCSharp(text, options), context), type)[0];
    if (entry === undefined) return text;
    // A type may be listed twice; each removal is made in what the one before left.
    return removeSerializable(splice(text, removalOf(entry)), context, type, options);
  });
}

function contextOf(file: CSharpFile, name: string): SerializerContext {
  const isMeant = ({ fullName }: SerializerContext): boolean => `.${fullName}`.endsWith(`.${name}`);
  const found = findContexts([file]).filter(isMeant);
  const contexts = found.length > 0 ? found : findParts(file).filter(isMeant);
  const [context, another] = contexts;
  if (context === undefined) throw new Unsure(`the serializer context ${name} is not declared here`, 0);
  if (another !== undefined) throw new Unsure(`${name} may be ${context.fullName} or ${another.fullName}`, 0);
  return context;
}

/** The attributes that list a type, by whichever of its names. */
function entriesFor(context: SerializerContext, type: string): SerializableEntry[] {
  const tokens = lex(type, []).tokens;
  return context.entries.filter(({ file, type: part, listed }) =>
    isSameType(listed, tokens, file, part.headStart),
  );
}

/** The new attribute goes after the others of its kind; without any, before the first word of the class. */
function placeFor(context: SerializerContext, file: CSharpFile, attribute: string): Splice {
  const usable = ({ type, list }: SerializableEntry): boolean => !regionThatCuts(file, list.start, type);
  const last = context.entries.findLast(usable);
  if (last !== undefined) {
    const list = `[${spelling(file, last.attribute.name)}${attribute}]`;
    const end = restOfLine(file, last.list.end);
    return end === undefined
      ? insertion(last.list.end, ` ${list}`)
      : insertion(end, lineEndOf(file.text) + lineIndent(file.text, last.list.start) + list);
  }
  const part = context.parts.find(({ type }) => type.bases.length > 0) ?? context.parts[0];
  if (part === undefined) throw new Unsure('no declaration was found', 0);
  const { headStart } = part.type;
  if (regionThatCuts(file, headStart, part.type))
    throw new Unsure(`an #if directive splits the declaration of ${context.name}`, headStart);
  const list = `[${attributeName(part.type, file)}${attribute}]`;
  const indent = indentAt(file.text, headStart);
  return insertion(headStart, indent === undefined ? `${list} ` : list + lineEndOf(file.text) + indent);
}

const spelling = (file: CSharpFile, name: Tokens): string => {
  const { start, end } = spanOf(name);
  return file.text.slice(start, end);
};

/** If the base type is qualified with its namespace, the attribute must be, too. */
function attributeName(type: TypeDeclaration, file: CSharpFile): string {
  const base = type.bases.find((each) => spelling(file, each).endsWith('JsonSerializerContext'));
  const qualifier = base ? spelling(file, base).replace(/JsonSerializerContext$/, '') : '';
  return `${qualifier}JsonSerializable`;
}

function removalOf({ file, list, attribute, type }: SerializableEntry): Splice[] {
  const { text } = file;
  const cut = file.regions.find(
    ({ start, end }) => start < list.end && list.start < end && start > list.start,
  );
  if (cut) throw new Unsure(`an #if directive splits the attributes of ${fullNameOf(type)}`, cut.start);
  if (list.attributes.length > 1) return [removalFromList(file, list, attribute)];
  refuseComments(file, list);
  const alone = indentAt(text, list.start) !== undefined && /^[ \t]*(\r|\n|$)/.test(text.slice(list.end));
  if (alone) return [{ start: lineStart(text, list.start), end: nextLine(text, list.end), text: '' }];
  const spaces = /^[ \t]*/.exec(text.slice(list.end))?.[0].length ?? 0;
  return [{ start: list.start, end: list.end + spaces, text: '' }];
}

/** One attribute of several goes with the comma that parts it from its neighbour. */
function removalFromList(
  file: CSharpFile,
  { attributes }: SerializableEntry['list'],
  attribute: SerializableEntry['attribute'],
): Splice {
  const at = attributes.indexOf(attribute);
  const [previous, next] = [attributes[at - 1], attributes[at + 1]];
  const span = previous
    ? { start: previous.end, end: attribute.end }
    : { start: attribute.start, end: next?.start ?? attribute.end };
  refuseComments(file, span);
  return { ...span, text: '' };
}

function refuseComments({ comments }: CSharpFile, span: Span): void {
  const comment = comments.find(({ start, end }) => span.start <= start && end <= span.end);
  if (comment) throw new Unsure('a comment is in the code to remove', comment.start);
}
