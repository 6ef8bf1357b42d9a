import { orRefuse } from '../../refused.ts';
import type { Splice } from '../../text.ts';
import { insertion, splice } from '../../text.ts';
import { attributeName } from '../find/attributes.ts';
import type { ParseOptions } from '../syntax/parse-csharp.ts';
import { parseCSharp } from '../syntax/parse-csharp.ts';
import type { AttributeList, CSharpFile } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { spanOf } from '../syntax/tokens.ts';

const CONVERTER = 'JsonStringEnumConverter';

/**
 * Makes `[JsonConverter(typeof(JsonStringEnumConverter))]` of an enum, or of a property that holds one, generic: the
 * one without a type argument creates its converter at run time.
 *
 * @param text of a C# file
 * @returns the new text; the same text if there is no such attribute
 */
export function makeEnumConvertersGeneric(text: string, options: ParseOptions = {}): string {
  return orRefuse(text, 'use JsonStringEnumConverter<T> instead of JsonStringEnumConverter', () => {
    const file = parseCSharp(text, options);
    return splice(text, [...ofEnums(file), ...ofMembers(file)]);
  });
}

const ofEnums = ({ types }: CSharpFile): Splice[] =>
  types
    .filter(({ kind }) => kind === 'enum')
    .flatMap(({ name, attributeLists }) => splicesIn(attributeLists, name));

function ofMembers({ types, text }: CSharpFile): Splice[] {
  return types
    .flatMap(({ members }) => members)
    .filter(({ type }) => type.length > 0)
    .flatMap(({ type, attributeLists }) => {
      const written = withoutNullable(type);
      const { start, end } = spanOf(written);
      return isPlainName(written) ? splicesIn(attributeLists, text.slice(start, end)) : [];
    });
}

const withoutNullable = (type: Tokens): Tokens => (type.at(-1)?.text === '?' ? type.slice(0, -1) : type);

/** The converter is for an enum, and what has type arguments or brackets is none. */
const isPlainName = (type: Tokens): boolean =>
  type.every(({ kind, text }) => kind === 'identifier' || /^(\.|::)$/.test(text));

const splicesIn = (lists: readonly AttributeList[], type: string): Splice[] =>
  lists
    .flatMap(({ attributes }) => attributes)
    .filter((attribute) => attributeName(attribute) === 'JsonConverter')
    .flatMap(({ arguments: given = [] }) => {
      const last = given.findIndex(({ text }) => text === CONVERTER);
      const token = given[last];
      return token !== undefined && given[last + 1]?.text === ')' ? [insertion(token.end, `<${type}>`)] : [];
    });
