/**
 * The full name of the type that a member belongs to, and the member's own.
 *
 * @param member `Shared.Mapper.Map<T>(Object)`, `A.B<T>.<M>b__0(Object)`, `A.B..ctor()`
 */
export function splitMember(member: string): { readonly type: string; readonly name: string } {
  const { type: around, name: method } = MADE.exec(member)?.groups ?? {};
  if (around !== undefined && method !== undefined) return { type: withoutBrackets(around), name: method };
  const bare = withoutBrackets(member);
  const dot = /\.\.c?ctor$/.test(bare) ? bare.lastIndexOf('..') : bare.lastIndexOf('.');
  return { type: dot < 0 ? '' : bare.slice(0, dot), name: bare.slice(dot + 1) };
}

/**
 * The names that the C# compiler creates for lambdas, async methods and iterators, which belong to their containing
 * method: `A.<>c.<Run>b__0`, and `Program.<>c.<<Main>$>b__0` for one in top-level statements.
 */
const MADE = /^(?<type>[^(]*?)\.(?:<>c[^.]*\.)?<(?:<(?=\w+>\$))?(?<name>\w+)>(?:\$>)?[\w|$]/;

/** A member, for display. */
export function memberName(member: string): string {
  const { type, name } = splitMember(member);
  const special: Readonly<Record<string, string>> = {
    '.ctor': 'constructor',
    '.cctor': 'static constructor',
  };
  return special[name] ? `${type} (${special[name]})` : `${type}.${name}`;
}

/** Members, for display: two of them, or the first and the number of others. */
export function memberNames(members: readonly string[]): string {
  const [first = '', ...others] = [...new Set(members.map(memberName))];
  if (others.length < 2) return [first, ...others].join(' and ');
  return `${first} and ${others.length} more`;
}

/** The name without type arguments and parameters. */
function withoutBrackets(text: string): string {
  const bare = text.replace(/<[^<>]*>|\([^()]*\)|\[[^[\]]*\]/g, '');
  return bare === text ? text : withoutBrackets(bare);
}
