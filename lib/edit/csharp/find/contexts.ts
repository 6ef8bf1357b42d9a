import { Cursor, splitArguments } from '../syntax/cursor.ts';
import { means, meansAttribute, usingsFor } from './scope.ts';
import type { Attribute, AttributeList, CSharpFile, TypeDeclaration } from '../syntax/syntax.ts';
import { fullNameOf } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf } from '../syntax/tokens.ts';
import { nameParts } from '../syntax/type-names.ts';

const BASE = 'System.Text.Json.Serialization.JsonSerializerContext';
const ATTRIBUTE = 'System.Text.Json.Serialization.JsonSerializableAttribute';

/** A class that derives from JsonSerializerContext, with all its parts. */
export interface SerializerContext {
  readonly name: string;
  readonly fullName: string;
  readonly parts: readonly ContextPart[];
  /** What its JsonSerializable attributes list, in the order of the parts. */
  readonly entries: readonly SerializableEntry[];
}

export interface ContextPart {
  readonly file: CSharpFile;
  readonly type: TypeDeclaration;
}

/** One JsonSerializable attribute. */
export interface SerializableEntry extends ContextPart {
  readonly list: AttributeList;
  readonly attribute: Attribute;
  /** What is in typeof(…). */
  readonly listed: Tokens;
  /** Its named arguments, each as written: `TypeInfoPropertyName` → `"Item2"`. */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * The serializer contexts that a project's files declare.
 *
 * @param files of one project, so that its global usings count and partial classes come together
 */
export function findContexts(files: readonly CSharpFile[]): SerializerContext[] {
  const classes = files.flatMap((file) =>
    file.types.filter(({ kind }) => kind === 'class').map((type) => ({ file, type })),
  );
  const names = namesOfContexts(classes, files);
  return [...names].map((fullName) => {
    const parts = classes.filter(({ type }) => fullNameOf(type) === fullName);
    const name = parts[0]?.type.name ?? fullName;
    return { name, fullName, parts, entries: parts.flatMap((part) => entriesOf(part, files)) };
  });
}

/** The parts of a context in a file that has not the one with its base: classes with JsonSerializable attributes. */
export function findParts(file: CSharpFile): SerializerContext[] {
  const parts = file.types.filter(({ kind }) => kind === 'class').map((type) => ({ file, type }));
  return parts.flatMap((part) => {
    const entries = entriesOf(part, [file]);
    const { name } = part.type;
    return entries.length === 0 ? [] : [{ name, fullName: fullNameOf(part.type), parts: [part], entries }];
  });
}

/** The declaration that gets new attributes: the one that has the last of them, else the one with the base. */
export function mainPart({ parts, entries }: SerializerContext): ContextPart | undefined {
  return entries.at(-1) ?? parts.find(({ type }) => type.bases.length > 0) ?? parts[0];
}

/** A context may derive from another one: names are gathered until no more come. */
function namesOfContexts(classes: readonly ContextPart[], files: readonly CSharpFile[]): Set<string> {
  const names = new Set<string>();
  const simple = new Set<string>();
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { file, type } of classes) {
      const usings = usingsFor(file, files);
      const derives = type.bases.some(
        (base) => means(base, BASE, usings) || simple.has(nameParts(base).at(-1) ?? ''),
      );
      if (!derives) continue;
      names.add(fullNameOf(type));
      simple.add(type.name);
    }
  }
  return names;
}

function entriesOf({ file, type }: ContextPart, files: readonly CSharpFile[]): SerializableEntry[] {
  const usings = usingsFor(file, files);
  return type.attributeLists.flatMap((list) =>
    list.attributes
      .filter(({ name }) => meansAttribute(name, ATTRIBUTE, usings))
      .flatMap((attribute) => {
        const [first = [], ...others] = splitArguments(attribute.arguments ?? []);
        const listed = insideTypeof(first);
        return listed ? [{ file, type, list, attribute, listed, options: namedArguments(others) }] : [];
      }),
  );
}

/** Order of `typeof(Order)`, or of `type: typeof(Order)`. */
function insideTypeof(argument: Tokens): Tokens | undefined {
  const cursor = new Cursor(argument);
  if (cursor.is(':', 1)) cursor.at += 2;
  if (!cursor.skip('typeof') || !cursor.is('(')) return undefined;
  return argument.slice(cursor.at + 1, -1);
}

function namedArguments(parts: readonly Tokens[]): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap(([name, equals, ...value]) =>
      name && equals?.text === '=' ? [[nameOf(name), value.map(({ text }) => text).join('')]] : [],
    ),
  );
}
