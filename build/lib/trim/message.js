const KINDS = 'DynamicallyAccessedMemberTypes.';
const isMember = (name) => /[.(]/.test(name) && !name.startsWith(KINDS);
export function namesIn({ code, message }) {
    const quoted = [...message.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
    const needs = quoted
        .filter((name) => name.startsWith(KINDS))
        .flatMap((name) => name.split(',').map((each) => each.trim().replace(KINDS, '')));
    if (isFolded(code))
        return { needs, ...given({ assembly: quoted[0] }) };
    const [called, source] = quoted.filter(isMember);
    const parameter = quoted.findLast((name) => /^[@\w]+$/.test(name) && name !== 'this' && !isAttribute(name));
    return { needs, ...given({ called, source, parameter }) };
}
const isAttribute = (name) => name.endsWith('Attribute');
/** IL2104 and IL3053 stand for all warnings of an assembly, where TrimmerSingleWarn is on. */
export const isFolded = (code) => code === 'IL2104' || code === 'IL3053';
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
/**
 * The full name of the type that a member belongs to, and the member's own.
 *
 * @param member `Shared.Mapper.Map<T>(Object)`, `A.B<T>.<M>b__0(Object)`, `A.B..ctor()`
 */
export function splitMember(member) {
    const { type: around, name: method } = MADE.exec(member)?.groups ?? {};
    if (around !== undefined && method !== undefined)
        return { type: withoutBrackets(around), name: method };
    const bare = withoutBrackets(member);
    const dot = /\.\.c?ctor$/.test(bare) ? bare.lastIndexOf('..') : bare.lastIndexOf('.');
    return { type: dot < 0 ? '' : bare.slice(0, dot), name: bare.slice(dot + 1) };
}
/** What the C# compiler makes of lambdas, async methods and iterators belongs to the method that they stand in. */
const MADE = /^(?<type>[^(]*?)\.(?:<>c[^.]*\.)?<(?<name>\w+)>[\w|$]/;
/** A member as people name it. */
export function memberName(member) {
    const { type, name } = splitMember(member);
    const special = {
        '.ctor': 'constructor',
        '.cctor': 'static constructor',
    };
    return special[name] ? `${type} (${special[name]})` : `${type}.${name}`;
}
/** Members as people name them: two of them, or the first and how many more. */
export function memberNames(members) {
    const [first = '', ...others] = [...new Set(members.map(memberName))];
    if (others.length < 2)
        return [first, ...others].join(' and ');
    return `${first} and ${others.length} more`;
}
/** Without type arguments and parameters. */
function withoutBrackets(text) {
    const bare = text.replace(/<[^<>]*>|\([^()]*\)|\[[^[\]]*\]/g, '');
    return bare === text ? text : withoutBrackets(bare);
}
