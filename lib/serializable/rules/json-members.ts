import type { MemberFacts, SourcePlace, TypeFacts } from '../../compiler/facts.ts';
import type { CompiledCode } from '../compiled/compiled-code.ts';
import { isJson } from '../compiled/type-graph.ts';

/** A member of a type that the code declares. */
export interface OwnMember {
  /** `Order.Lines` */
  readonly about: string;
  readonly member: MemberFacts;
  readonly type: TypeFacts;
  readonly place: SourcePlace;
}

/** The members of the code's own types that JSON reaches; only those that JSON has, unless all are wanted. */
export const membersOfReached = (
  code: CompiledCode,
  { direction, all = false }: { readonly direction?: 'read' | 'write'; readonly all?: boolean } = {},
): Iterable<OwnMember> => membersOf(code.reached(direction), code, { all });

export function* membersOf(
  types: Iterable<number>,
  code: CompiledCode,
  { all = false }: { readonly all?: boolean } = {},
): Iterable<OwnMember> {
  for (const id of types) {
    const type = code.graph.type(id);
    if (type.origin !== 'own' || type.shape !== 'object') continue;
    for (const member of type.members ?? []) {
      const place = member.place ?? type.place;
      if (place && (all || isJson(member)))
        yield {
          about: `${member.declaredIn === '' ? withoutArguments(type.name) : member.declaredIn}.${member.name}`,
          member,
          type,
          place,
        };
    }
  }
}

const withoutArguments = (name: string): string => name.replace(/<.*/, '');
