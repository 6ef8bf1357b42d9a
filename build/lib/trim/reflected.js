import { callsNamed } from "../edit/csharp/find/calls.js";
import { nameParts } from "../edit/csharp/syntax/type-names.js";
import { lineAt } from "../edit/text.js";
import { jsonMembers } from "../serializable/members.js";
import { staticType } from "../serializable/static-type.js";
import { memberAt } from "./places.js";
/** How far up callers are followed that hand on a type parameter of their own. */
const AT_MOST_UP = 3;
/** The types that the code hands to a method at a line, as type arguments, `typeof(T)` or values. */
export function typesAt(file, line, method, own) {
    const calls = callsNamed(method, file.tokens).map((call) => ({ call, file }));
    const near = calls.filter(({ call: { start, end } }) => {
        const [first, last] = [lineAt(file.text, start), lineAt(file.text, end)];
        return first - 1 <= line && line <= last + 1;
    });
    return near.flatMap((each) => typesOf(each, own, AT_MOST_UP));
}
/** The types that all calls of one of the solution's own methods hand over. */
export function typesFromCallers(method, own, up = AT_MOST_UP) {
    if (up === 0 || method === '')
        return [];
    const calls = own.files.flatMap((file) => callsNamed(method, file.tokens)
        .filter(({ start }) => !isDeclaration(start, file))
        .map((call) => ({ call, file })));
    return calls.flatMap((each) => typesOf(each, own, up));
}
/** The types that the code hands to a package: to static methods of its types, and to generic methods beside them. */
export function typesGivenTo(assembly, own, index) {
    const types = index.typesOf(assembly);
    const names = new Set(types.map((type) => type.split('.').at(-1) ?? ''));
    const namespaces = new Set(types.map((type) => type.split('.').slice(0, -1).join('.')));
    const found = own.files
        .filter((file) => usesOne(file, namespaces, own))
        .flatMap((file) => callsInto(file, names).map((call) => ({ call, file })));
    const direct = found.filter(({ call, file }) => names.has(receiverOf(call, file)));
    return unique(direct.length > 0
        ? direct.flatMap((each) => typesOf(each, own, AT_MOST_UP))
        : found.flatMap((each) => [...typesOf(each, own, AT_MOST_UP), ...typeOfReceiver(each, own)]));
}
/** What an extension method of a package is called on: order of `order.Adapt<Row>()`. */
function typeOfReceiver({ call, file }, own) {
    const place = { file, offset: call.start };
    const receiver = file.tokens.filter(({ start }) => start === call.start);
    const type = receiverOf(call, file) === receiver[0]?.text ? staticType(receiver, place, own.code) : undefined;
    const at = `${file.path}:${lineAt(file.text, call.start)}`;
    return type ? declaredIn(type, own).map((each) => reflectedType(each, at, own)) : [];
}
const usesOne = (file, namespaces, { code }) => code.world.usingsAt({ file, offset: 0 }).some(({ target }) => namespaces.has(nameParts(target).join('.')));
/** The calls of static methods of these types, and those of methods with type arguments. */
function callsInto(file, types) {
    const { tokens } = file;
    const isCalled = (_, at) => /^[(<]$/.test(tokens[at + 1]?.text ?? '');
    const names = new Set(tokens.filter(isCalled).map((token) => token.text));
    return [...names]
        .flatMap((name) => callsNamed(name, tokens))
        .filter((call) => call.typeArguments.length > 0 || types.has(receiverOf(call, file)));
}
/** JsonConvert of `JsonConvert.SerializeObject(order)`; '' where nothing stands before the method. */
function receiverOf({ start, end }, { text }) {
    const [path = ''] = text.slice(start, end).split(/[(<]/);
    return path.split('.').at(-2)?.trim() ?? '';
}
const isDeclaration = (offset, { types }) => types.some(({ members }) => members.some(({ nameToken }) => nameToken?.start === offset));
function typesOf({ call, file }, own, up) {
    const { world } = own.code;
    const place = { file, offset: call.start };
    const line = lineAt(file.text, call.start);
    const generic = call.typeArguments.map((each) => world.resolve(each, place));
    const values = call.arguments.map((each) => typeOfArgument(each, place, own));
    const found = [...generic, ...values].flatMap((each) => (each ? declaredIn(each, own) : []));
    const exact = new Set([...generic, ...values]);
    const here = found
        .filter(({ declared }) => !isContext(declared?.fullName ?? '', own))
        .map((type) => ({
        ...reflectedType(type, `${file.path}:${line}`, own),
        ...(exact.has(type) && type.marks === '' && type.arguments.length === 0 && { isExact: true }),
    }));
    if (here.length > 0)
        return here;
    const around = memberAt(file, line);
    return around === undefined ? [] : typesFromCallers(around.name, own, up - 1);
}
/** What tells a method where to take metadata from is not reflected on. */
const isContext = (type, { code }) => code.contexts.some(({ fullName }) => fullName === type);
function typeOfArgument(argument, place, { code }) {
    const [first] = argument;
    return first?.text === 'typeof'
        ? code.world.resolve(argument.slice(2, -1), place)
        : staticType(argument, place, code);
}
/** The solution's own types in a type, with those of their properties. */
function declaredIn(type, own, seen = new Set()) {
    const inner = type.arguments.flatMap((each) => declaredIn(each, own, seen));
    const { declared } = type;
    if (declared === undefined || seen.has(declared.fullName))
        return inner;
    seen.add(declared.fullName);
    const members = jsonMembers(type, own.code.world);
    return [type, ...inner, ...members.flatMap((member) => declaredIn(member.type, own, seen))];
}
function reflectedType({ declared, name }, place, own) {
    const file = declared?.declarations[0]?.file;
    return { type: declared?.fullName ?? name, assembly: file ? own.assemblyOf(file) : '', place };
}
/** Each type once, where it is first met. */
export const unique = (types) => [...new Map([...types].reverse().map((each) => [each.type, each])).values()].reverse();
/** Assemblies and namespaces that texts of a method name: of `$"Shared.{name}, Shared"` Shared. */
export function assembliesNamedIn(file, line, assemblies) {
    const member = memberAt(file, line);
    if (member === undefined)
        return [];
    const texts = file.tokens
        .filter(({ kind, start, end }) => kind === 'string' && member.start <= start && end <= member.end)
        .map(({ text }) => text.replace(/^[$@]*"+|"+$/g, ''));
    const qualified = texts.flatMap((text) => /,\s*([\w.]+)\s*(?:,|$)/.exec(text)?.[1] ?? []);
    const named = qualified.filter((each) => assemblies.includes(each));
    if (named.length > 0)
        return [...new Set(named)];
    return assemblies.filter((assembly) => texts.some((text) => text.startsWith(`${assembly}.`)));
}
