import { attributeName, attributesOf } from '../edit/csharp/find/attributes.ts';
import { Cursor } from '../edit/csharp/syntax/cursor.ts';
import type { Member, TypeDeclaration } from '../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import type { CSharpType, Place, TypeSymbol } from './type.ts';
import { UNKNOWN } from './type.ts';
import type { TypeResolver } from './type-resolver.ts';

/** A property that the serializer reads or writes. */
export interface JsonMember {
  readonly name: string;
  readonly type: CSharpType;
  readonly place: Place;
}

const known = new WeakMap<TypeResolver, Map<string, JsonMember[]>>();

/** What JSON has of a type that the solution declares: its public properties, and those of its bases. */
export function jsonMembers(type: CSharpType, resolver: TypeResolver): JsonMember[] {
  if (type.declared === undefined) return [];
  const members = known.get(resolver) ?? new Map<string, JsonMember[]>();
  known.set(resolver, members);
  const key = keyOf(type);
  const found = members.get(key) ?? membersOf(type, type.declared, resolver);
  members.set(key, found);
  return found;
}

function membersOf(
  { arguments: inner }: CSharpType,
  declared: TypeSymbol,
  resolver: TypeResolver,
): JsonMember[] {
  if (hasConverter(declared)) return [];
  return declared.declarations.flatMap(({ file, type }) => {
    const at = (offset: number): Place => ({ file, offset });
    const parameters = type.kind.startsWith('record')
      ? type.parameters.map(({ name, type: written, start }) => ({ name, written, place: at(start) }))
      : [];
    const properties = type.members
      .filter(isJson)
      .map(({ name, type: written, start }) => ({ name, written, place: at(start) }));
    const own = [...parameters, ...properties].flatMap(({ name, written, place }) => {
      const resolved =
        inner[type.typeParameters.indexOf(typeText(written))] ?? resolver.resolve(written, place);
      return resolved && resolved.name !== UNKNOWN ? [{ name, type: resolved, place }] : [];
    });
    const bases = type.bases.flatMap((base) => baseOf(base, at(type.start), resolver));
    return [...own, ...bases.flatMap((base) => jsonMembers(base, resolver))];
  });
}

/** What a converter reads and writes is its own affair. */
const hasConverter = ({ declarations }: TypeSymbol): boolean =>
  declarations.some(({ type }) => attributesOf(type.attributeLists).includes('JsonConverter'));

function baseOf(base: Tokens, place: Place, resolver: TypeResolver): CSharpType[] {
  const type = resolver.resolve(base, place);
  return type?.declared && kindOf(type.declared) !== 'interface' ? [type] : [];
}

/** Left out of JSON, but the generator has their types too. */
function publicFields({ declarations }: TypeSymbol, resolver: TypeResolver): CSharpType[] {
  return declarations.flatMap(({ file, type }) =>
    type.members
      .filter(({ kind, modifiers }) => kind === 'field' && modifiers.includes('public'))
      .filter(({ modifiers }) => !modifiers.includes('static') && !modifiers.includes('const'))
      .flatMap((member) => resolver.resolve(member.type, { file, offset: member.start }) ?? []),
  );
}

/** What `[JsonDerivedType(typeof(X))]` names. */
function derivedTypes({ declarations }: TypeSymbol, resolver: TypeResolver): CSharpType[] {
  return declarations.flatMap(({ file, type }) =>
    type.attributeLists
      .flatMap(({ attributes }) => attributes)
      .filter((attribute) => attributeName(attribute) === 'JsonDerivedType')
      .flatMap(({ arguments: given = [], start }) => {
        const cursor = new Cursor(given);
        if (!cursor.skip('typeof')) return [];
        cursor.skipBrackets();
        return resolver.resolve(cursor.since(2).slice(0, -1), { file, offset: start }) ?? [];
      }),
  );
}

export const kindOf = ({ declarations }: TypeSymbol): TypeDeclaration['kind'] | undefined =>
  declarations[0]?.type.kind;

function isJson({ kind, modifiers, attributeLists, name }: Member): boolean {
  const ignored = attributesOf(attributeLists).some((each) => /^Json(Ignore|Converter)$/.test(each));
  return (
    kind === 'property' &&
    modifiers.includes('public') &&
    !modifiers.includes('static') &&
    name !== 'this' &&
    !ignored
  );
}

const keyOf = ({ name, arguments: inner, marks }: CSharpType): string =>
  `${name}<${inner.map(keyOf).join()}>${marks}`;

/** All types that the JSON of a type can contain, the type itself first. */
export function reachableFrom(types: readonly CSharpType[], resolver: TypeResolver): CSharpType[] {
  const seen = new Set<string>();
  const found: CSharpType[] = [];
  const visit = (type: CSharpType): void => {
    const key = keyOf(type);
    if (seen.has(key)) return;
    seen.add(key);
    found.push(type);
    if (type.marks !== '') visit({ ...type, marks: type.marks.replace(/(\?|\[,*\])$/, '') });
    type.arguments.forEach(visit);
    if (type.declared === undefined) return;
    for (const member of jsonMembers(type, resolver)) visit(member.type);
    publicFields(type.declared, resolver).forEach(visit);
    derivedTypes(type.declared, resolver).forEach(visit);
  };
  types.forEach(visit);
  return found;
}
