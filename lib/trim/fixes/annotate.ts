import { defineFix } from './define.ts';

interface AnnotatedParameter {
  /** Name of a parameter or type parameter. */
  readonly parameter: string;
  /** Name of the member that declares it. */
  readonly member: string;
  /** Kinds of members that the trimmer must keep: `PublicProperties`. */
  readonly needs: readonly string[];
}

/** Declares what a parameter's type must keep; the trimmer then checks the callers. */
export const annotate = defineFix({
  id: 'annotate',
  silences: true,
  title: ({ parameter, member }: AnnotatedParameter) =>
    `annotate ${parameter} of ${member} with the members it needs: the trimmer then keeps them for each caller`,
  paste: ({ parameter, needs }) => {
    const kinds = needs.length > 0 ? [...new Set(needs)] : ['All'];
    const types = kinds.map((kind) => `DynamicallyAccessedMemberTypes.${kind}`).join(' | ');
    return [`[DynamicallyAccessedMembers(${types})]   // before ${parameter}`];
  },
});
