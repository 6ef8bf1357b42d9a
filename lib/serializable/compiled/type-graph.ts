import type { CompilerFacts, MemberFacts, TypeFacts } from '../../compiler/facts.ts';

/** The types of a project's facts, and which of them JSON reaches from which. */
export class TypeGraph {
  readonly #types: readonly TypeFacts[];
  readonly #reached = new Map<number, ReadonlySet<number>>();

  constructor({ types }: Pick<CompilerFacts, 'types'>) {
    this.#types = types;
  }

  type(id: number): TypeFacts {
    const type = this.#types[id];
    if (type === undefined) throw new RangeError(`Type ${id} does not exist`);
    return type;
  }

  /** A type and all types that its JSON can contain, the type itself first. */
  reachOf(id: number): ReadonlySet<number> {
    const known = this.#reached.get(id);
    if (known !== undefined) return known;
    const seen = new Set<number>([id]);
    for (const each of seen) for (const part of this.partsOf(each)) seen.add(part);
    this.#reached.set(id, seen);
    return seen;
  }

  /** All that several types reach, in the order in which it is found. */
  reachOfAll(ids: Iterable<number>): ReadonlySet<number> {
    const all = new Set<number>();
    for (const id of ids) for (const each of this.reachOf(id)) all.add(each);
    return all;
  }

  /** The types that a type's metadata needs besides its own. Public fields are left out of JSON, but have metadata. */
  partsOf(id: number): number[] {
    const { key, element, members = [], declaredDerived = [], shape } = this.type(id);
    if (shape === 'converted') return [];
    const ofMembers = members.filter((each) => isJson(each) || isPublicField(each)).map(({ type }) => type);
    const parts = [key, element, ...ofMembers, ...declaredDerived.map(({ type }) => type)];
    return parts.filter((part) => part !== undefined);
  }
}

/** Whether JSON has a member. What a converter of its own reads and writes is its own affair. */
export function isJson({
  kind,
  access,
  getter,
  setter,
  ignore,
  isIncluded,
  converter,
}: MemberFacts): boolean {
  if (ignore === 'always' || converter !== undefined) return false;
  if (isIncluded) return true;
  return kind === 'property' && access === 'public' && (getter === 'public' || setter === 'public');
}

const isPublicField = ({ kind, access, ignore }: MemberFacts): boolean =>
  kind === 'field' && access === 'public' && ignore !== 'always';
