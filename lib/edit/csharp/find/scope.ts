import type { Span } from '../../text.ts';
import type { CSharpFile, Using } from '../syntax/syntax.ts';
import { fullNameOf } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf } from '../syntax/tokens.ts';
import { nameParts } from '../syntax/type-names.ts';

/** The usings that count in a file: its own, and the global ones of its project. */
export function usingsFor(file: CSharpFile, project: readonly CSharpFile[] = [file]): Using[] {
  const others = globalsOf(project).filter((global) => global.file !== file);
  return [...file.usings, ...others.map(({ using }) => using)];
}

/** Looked for once: each file of a project asks. */
const globals = new WeakMap<readonly CSharpFile[], readonly { file: CSharpFile; using: Using }[]>();

function globalsOf(project: readonly CSharpFile[]) {
  const known = globals.get(project);
  if (known !== undefined) return known;
  const found = project.flatMap((file) =>
    file.usings.filter((using) => using.global).map((using) => ({ file, using })),
  );
  globals.set(project, found);
  return found;
}

/**
 * Whether a name in the code means a type: its aliases followed, its namespace left out or written in part. That
 * the namespace is imported is taken for granted, because the code would not compile otherwise.
 *
 * @param fullName as in System.Text.Json.Serialization.JsonSerializerContext
 */
export function means(name: Tokens, fullName: string, usings: readonly Using[]): boolean {
  return `.${fullName}`.endsWith(`.${followAliases(nameParts(name), usings).join('.')}`);
}

/** Like `means`, for the name of an attribute, whose last word is optional. */
export function meansAttribute(name: Tokens, fullName: string, usings: readonly Using[]): boolean {
  return means(name, fullName, usings) || means(name, fullName.replace(/Attribute$/, ''), usings);
}

function followAliases([first = '', ...rest]: readonly string[], usings: readonly Using[]): string[] {
  const using = usings.find(({ alias }) => alias === first);
  return [...(using ? nameParts(using.target) : [first]), ...rest];
}

/** Types of .NET that C# has a keyword for, by their names in System. */
export const KEYWORDS: Readonly<Record<string, string>> = {
  Boolean: 'bool',
  Byte: 'byte',
  SByte: 'sbyte',
  Char: 'char',
  Decimal: 'decimal',
  Double: 'double',
  Single: 'float',
  Int16: 'short',
  UInt16: 'ushort',
  Int32: 'int',
  UInt32: 'uint',
  Int64: 'long',
  UInt64: 'ulong',
  Object: 'object',
  String: 'string',
};

/** Imported by ImplicitUsings of the SDK. If they are off, a name without the namespace does not compile. */
const IMPLICIT = ['System', 'System.Collections.Generic', 'System.IO', 'System.Threading.Tasks'];

/**
 * Whether two types, as written at a place of a file, are the same one: `My.Order` is Order if My is imported,
 * `System.Int32` is int. Two names with different namespaces never are.
 */
export function isSameType(left: Tokens, right: Tokens, file: CSharpFile, offset: number): boolean {
  const usings = usingsFor(file);
  const imports = new Set([...IMPLICIT, ...importsAt(file, offset, usings)]);
  const [ours, theirs] = [namesAndMarks(left, usings), namesAndMarks(right, usings)];
  if (ours.length !== theirs.length) return false;
  return ours.every((each, at) => {
    const other = theirs[at];
    if (typeof each === 'string' || typeof other === 'string' || other === undefined) return each === other;
    return isSameName(each, other, imports) && !isOther(each, other, file);
  });
}

/** The file's own type of a name is meant by it, and not the imported one. */
function isOther(left: readonly string[], right: readonly string[], { types }: CSharpFile): boolean {
  if (left.length === right.length) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const own = types.map(fullNameOf).filter((name) => `.${name}`.endsWith(`.${short.join('.')}`));
  return own.length > 0 && !own.some((name) => `.${name}`.endsWith(`.${long.join('.')}`));
}

function isSameName(
  left: readonly string[],
  right: readonly string[],
  imports: ReadonlySet<string>,
): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join('.') !== long.slice(long.length - short.length).join('.')) return false;
  return short.length === long.length || imports.has(long.slice(0, long.length - short.length).join('.'));
}

/** A type as its dotted names, aliases followed, and the marks between them. */
function namesAndMarks(type: Tokens, usings: readonly Using[]): (string | string[])[] {
  const parts: (string | string[])[] = [];
  type.forEach((token, at) => {
    const previous = type[at - 1]?.text;
    const last = parts.at(-1);
    if (token.text === '.' || token.text === '::' || (token.text === 'global' && type[at + 1]?.text === '::'))
      return;
    if (token.kind !== 'identifier') parts.push(token.text);
    else if ((previous === '.' || previous === '::') && Array.isArray(last)) last.push(nameOf(token));
    else parts.push([nameOf(token)]);
  });
  return parts.map((part) => (typeof part === 'string' ? part : withKeyword(followAliases(part, usings))));
}

function withKeyword(parts: string[]): string[] {
  const keyword = KEYWORDS[parts.at(-1) ?? ''];
  return parts.length === 2 && parts[0] === 'System' && keyword !== undefined ? [keyword] : parts;
}

/** Namespaces whose types need no qualifier at a place: those around it, and the imported ones. */
function importsAt(file: CSharpFile, offset: number, usings: readonly Using[]): string[] {
  const around = file.namespaces.filter(({ start, end }) => start <= offset && offset < end);
  const enclosing = around.flatMap(({ name }) => {
    const parts = name.split('.');
    return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  });
  const imported = usings.filter((using) => !using.static && using.alias === undefined);
  return [...enclosing, ...imported.map(({ target }) => nameParts(target).join('.'))];
}

/** The #if region, if any, that contains a place but not all of the code that the place belongs to. */
export function regionThatCuts(file: CSharpFile, offset: number, whole: Span): Span | undefined {
  return file.regions.find(
    ({ start, end }) => start <= offset && offset < end && !(start <= whole.start && whole.end <= end),
  );
}

/** The end of a line, if only spaces and comments follow; otherwise undefined. */
export function restOfLine(file: CSharpFile, offset: number): number | undefined {
  const { text, comments } = file;
  let at = offset;
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    const comment = comments.find(({ start }) => start === at);
    if (comment === undefined) break;
    if (/[\r\n]/.test(text.slice(comment.start, comment.end))) return undefined;
    at = comment.end;
  }
  return at === text.length || text[at] === '\n' || text[at] === '\r' ? at : undefined;
}
