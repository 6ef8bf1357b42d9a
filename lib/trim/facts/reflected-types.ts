import type { PackageCall } from '../../compiler/facts.ts';
import type { MethodCall } from '../../edit/csharp/find/calls.ts';
import { callsNamed } from '../../edit/csharp/find/calls.ts';
import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../../edit/csharp/syntax/tokens.ts';
import { lineAt } from '../../edit/text.ts';
import { jsonMembers } from '../../serializable/json-members.ts';
import { staticType } from '../../serializable/static-type.ts';
import type { CSharpType, Place } from '../../serializable/type.ts';
import type { OwnCode } from './own-code.ts';
import { memberAt } from './own-code.ts';

/** A type that is reflected on. */
export interface ReflectedType {
  /** Full name. */
  readonly type: string;
  /** Simple name of its assembly. */
  readonly assembly: string;
  /** The place where the code passes it: `src/Orders/Function.cs:22`. */
  readonly place: string;
  /** The code passes the type itself, not one that contains it. */
  readonly isExact?: true;
}

export interface CallInFile {
  readonly call: MethodCall;
  readonly file: CSharpFile;
}

/** How many callers up a type parameter is followed that they pass on. */
const CALLERS_UP = 3;

/** The types that the code passes to a method at a line, as type arguments, `typeof(T)` or values. */
export function typesAt(file: CSharpFile, line: number, method: string, own: OwnCode): ReflectedType[] {
  const calls = callsNamed(method, file.tokens).map((call) => ({ call, file }));
  const near = calls.filter(({ call: { start, end } }) => {
    const [first, last] = [lineAt(file.text, start), lineAt(file.text, end)];
    return first - 1 <= line && line <= last + 1;
  });
  return near.flatMap((each) => typesOfCall(each, own));
}

/** The types that all calls to a method of the solution pass. */
export function typesFromCallers(method: string, own: OwnCode, up = CALLERS_UP): ReflectedType[] {
  if (up === 0 || method === '') return [];
  const calls = own.files.flatMap((file) =>
    callsNamed(method, file.tokens)
      .filter(({ start }) => !isDeclaration(start, file))
      .map((call) => ({ call, file })),
  );
  return calls.flatMap((each) => typesOfCall(each, own, up));
}

const isDeclaration = (offset: number, { types }: CSharpFile): boolean =>
  types.some(({ members }) => members.some(({ nameToken }) => nameToken?.start === offset));

/** The types that one call passes; if it passes a type parameter, those of the callers. */
export function typesOfCall({ call, file }: CallInFile, own: OwnCode, up = CALLERS_UP): ReflectedType[] {
  const known = own.calls?.find(({ place }) => place.path === file.path && place.start === call.start);
  if (known !== undefined) return typesOfKnownCall(known, own);
  const { resolver } = own.model;
  const place = { file, offset: call.start };
  const line = lineAt(file.text, call.start);
  const generic = call.typeArguments.map((each) => resolver.resolve(each, place));
  const values = call.arguments.map((each) => typeOfArgument(each, place, own));
  const found = [...generic, ...values].flatMap((each) => (each ? declaredIn(each, own) : []));
  const exact = new Set([...generic, ...values]);
  const here = found
    .filter(({ declared }) => !isContext(declared?.fullName ?? '', own))
    .map((type) => ({
      ...reflectedType(type, `${file.path}:${line}`, own),
      ...(exact.has(type) && type.marks === '' && type.arguments.length === 0 && { isExact: true as const }),
    }));
  if (here.length > 0) return here;
  const around = memberAt(file, line);
  return around === undefined ? [] : typesFromCallers(around.name, own, up - 1);
}

/** What the compiler says of a call. */
export const typesOfKnownCall = ({ types, place }: PackageCall, own: OwnCode): ReflectedType[] =>
  types.flatMap(({ type, via = place }) => {
    const name = type.replaceAll('global::', '');
    const at = `${via.path}:${via.line}`;
    const inner = name.match(/[\w.]+/g) ?? [];
    const declared = inner.flatMap(
      (each) => own.model.resolver.declared.find(({ fullName }) => fullName === each) ?? [],
    );
    return declared.flatMap((symbol) =>
      declaredIn({ name: symbol.fullName, declared: symbol, imports: [], arguments: [], marks: '' }, own).map(
        (each) => ({
          ...reflectedType(each, at, own),
          ...(each.declared?.fullName === name && { isExact: true as const }),
        }),
      ),
    );
  });

/** A serializer context is passed for its metadata; nothing reflects on it. */
const isContext = (type: string, { model }: OwnCode): boolean =>
  model.contexts.some(({ fullName }) => fullName === type);

function typeOfArgument(argument: Tokens, place: Place, { model }: OwnCode): CSharpType | undefined {
  const [first] = argument;
  return first?.text === 'typeof'
    ? model.resolver.resolve(argument.slice(2, -1), place)
    : staticType(argument, place, model);
}

/** The solution's own types in a type, with those of their properties. */
export function declaredIn(type: CSharpType, own: OwnCode, seen = new Set<string>()): CSharpType[] {
  const inner = type.arguments.flatMap((each) => declaredIn(each, own, seen));
  const { declared } = type;
  if (declared === undefined || seen.has(declared.fullName)) return inner;
  seen.add(declared.fullName);
  const members = jsonMembers(type, own.model.resolver);
  return [type, ...inner, ...members.flatMap((member) => declaredIn(member.type, own, seen))];
}

export function reflectedType({ declared, name }: CSharpType, place: string, own: OwnCode): ReflectedType {
  const file = declared?.declarations[0]?.file;
  return { type: declared?.fullName ?? name, assembly: file ? own.assemblyOf(file) : '', place };
}

/** Each type once, with its first place. */
export const uniqueTypes = (types: readonly ReflectedType[]): ReflectedType[] =>
  [...new Map([...types].reverse().map((each) => [each.type, each])).values()].reverse();
