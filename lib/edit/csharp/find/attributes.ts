import type { Attribute, AttributeList, CSharpFile } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameParts } from '../syntax/type-names.ts';

/** The name of an attribute, without namespace and the word Attribute. */
export const attributeName = ({ name }: Attribute): string =>
  (nameParts(name).at(-1) ?? '').replace(/Attribute$/, '');

/** The names of attributes, as {@link attributeName}. */
export const attributesOf = (lists: readonly AttributeList[]): string[] =>
  lists.flatMap(({ attributes }) => attributes.map(attributeName));

/** The serializer that an assembly names for all its handlers. */
export interface AssemblySerializer {
  /** Offset of the attribute. */
  readonly start: number;
  /** T of `[assembly: LambdaSerializer(typeof(T))]` */
  readonly type: Tokens;
}

/** undefined if the file has none */
export function assemblySerializer({ attributeLists }: CSharpFile): AssemblySerializer | undefined {
  const ofAssembly = attributeLists.filter(({ target }) => target === 'assembly');
  const attribute = ofAssembly
    .flatMap(({ attributes }) => attributes)
    .find((each) => attributeName(each) === 'LambdaSerializer');
  return attribute && { start: attribute.start, type: typeInTypeof(attribute.arguments ?? []) };
}

/** T of `typeof(T)`. */
const typeInTypeof = (tokens: Tokens): Tokens => (tokens[0]?.text === 'typeof' ? tokens.slice(2, -1) : []);
