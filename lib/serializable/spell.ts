import { keywords } from '../edit/csharp/syntax/keywords.ts';
import { eventSources } from '../events/catalogue.ts';
import type { CSharpType, Place } from './type.ts';
import { isSame, TUPLE, UNKNOWN } from './type.ts';
import type { TypeResolver } from './type-resolver.ts';

/** How a file would write a type, and the namespaces it has to import for that. */
export interface Spelling {
  readonly text: string;
  readonly usings: readonly string[];
}

/**
 * The shortest name that refers to the type at a place.
 *
 * @param origin the place where the type was found
 * @returns undefined if the package of the type cannot be determined
 */
export function spell(
  type: CSharpType,
  place: Place,
  origin: Place,
  resolver: TypeResolver,
): Spelling | undefined {
  const alias = aliasOf(type, place, resolver);
  if (alias !== undefined) return { text: alias, usings: [] };
  const inner = type.arguments.map((each) => spell(each, place, origin, resolver));
  if (inner.includes(undefined)) return undefined;
  const spelt = inner as Spelling[];
  const core = type.name === TUPLE ? { text: '', usings: [] } : spellName(type, place, origin, resolver);
  if (core === undefined) return undefined;
  const list = spelt.map(({ text }) => text).join(', ');
  const generic = type.name === TUPLE ? `(${list})` : list === '' ? '' : `<${list}>`;
  const usings = [...new Set([...core.usings, ...spelt.flatMap((each) => each.usings)])];
  return { text: core.text + generic + type.marks, usings };
}

/** `using Item = A.Item;` defines an alias for a type in one file. */
function aliasOf(type: CSharpType, place: Place, resolver: TypeResolver): string | undefined {
  const meant = resolver.usingsAt(place).find((using) => {
    const target = using.alias === undefined ? undefined : resolver.resolve(using.target, place);
    return target !== undefined && isSame(target, type);
  });
  return meant?.alias;
}

function spellName(
  type: CSharpType,
  place: Place,
  origin: Place,
  resolver: TypeResolver,
): Spelling | undefined {
  const { name, declared, imports } = type;
  if (name === UNKNOWN) return undefined;
  if (declared !== undefined) return { text: spellDeclared(type, place, resolver), usings: [] };
  const here = resolver.importsAt(place);
  if (imports.length === 0) return { text: withoutImported(name, here), usings: [] };
  const namespace = namespaceOf(name, imports);
  if (namespace !== undefined) return { text: name, usings: here.includes(namespace) ? [] : [namespace] };
  const missing = place.file === origin.file ? [] : imports.filter((each) => !here.includes(each));
  const foreign = missing.filter((each) => !isOwn(each, resolver));
  return foreign.length > 1 ? undefined : { text: name, usings: foreign };
}

function spellDeclared(
  { name, declared, arguments: inner }: CSharpType,
  place: Place,
  resolver: TypeResolver,
): string {
  const parts = name.split('.');
  for (let count = 1; count <= parts.length; count++) {
    const short = parts.slice(-count);
    if (resolver.declaredAs(short.join('.'), inner.length, place)?.fullName === declared?.fullName)
      return short.map(escaped).join('.');
  }
  return `global::${parts.map(escaped).join('.')}`;
}

const escaped = (name: string): string => (keywords.has(name) ? `@${name}` : name);

/** A using brings the types of its namespace, and not the namespaces in it. */
function withoutImported(name: string, imports: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  return imports.includes(name.slice(0, Math.max(dot, 0))) ? name.slice(dot + 1) : name;
}

/** A namespace of the solution's own has none but declared types. */
function isOwn(namespace: string, resolver: TypeResolver): boolean {
  return resolver.declared.some(({ fullName }) => fullName.startsWith(`${namespace}.`));
}

const COLLECTIONS =
  /^(List|Dictionary|HashSet|SortedDictionary|SortedSet|Queue|Stack|LinkedList|KeyValuePair|I(Read[oO]nly)?(List|Collection|Dictionary|Set)|I(Async)?Enumerable)$/;

/** The namespace of a type of a package, according to the event sources and the common types of .NET. */
function namespaceOf(name: string, imports: readonly string[]): string | undefined {
  const [first = ''] = name.split('.');
  if (COLLECTIONS.test(first)) return 'System.Collections.Generic';
  if (/^(DateTime|DateTimeOffset|DateOnly|TimeOnly|TimeSpan|Guid|Uri|Version)$/.test(first)) return 'System';
  if (/^Json(Element|Document)$/.test(first)) return 'System.Text.Json';
  if (/^Json(Node|Object|Array|Value)$/.test(first)) return 'System.Text.Json.Nodes';
  const source = eventSources.find(({ input, output }) =>
    [input, output].some((type) => type.replace(/<.*/, '') === first),
  );
  const candidates = source?.usings.filter((each) => source.packages.some((id) => each.startsWith(id))) ?? [];
  return candidates.find((each) => imports.includes(each));
}
