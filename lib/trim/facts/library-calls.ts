import type { MethodCall } from '../../edit/csharp/find/calls.ts';
import { callsNamed } from '../../edit/csharp/find/calls.ts';
import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import { nameParts } from '../../edit/csharp/syntax/type-names.ts';
import { lineAt } from '../../edit/text.ts';
import { staticType } from '../../serializable/static-type.ts';
import type { OwnCode } from './own-code.ts';
import type { CallInFile, ReflectedType } from './reflected-types.ts';
import { declaredIn, reflectedType, typesOfCall, typesOfKnownCall, uniqueTypes } from './reflected-types.ts';
import type { TypeIndex } from './type-index.ts';

/** The types that the code passes to a package: to static methods of its types, or to generic methods and extension methods. */
export function typesGivenTo(assembly: string, own: OwnCode, index: TypeIndex): ReflectedType[] {
  const known = own.calls?.filter((call) => call.assembly === assembly) ?? [];
  if (known.length > 0) return uniqueTypes(known.flatMap((call) => typesOfKnownCall(call, own)));
  const types = index.typesOf(assembly);
  const names = new Set(types.map((type) => type.split('.').at(-1) ?? ''));
  const namespaces = new Set(types.map((type) => type.split('.').slice(0, -1).join('.')));
  const found = own.files
    .filter((file) => usesOne(file, namespaces, own))
    .flatMap((file) => callsInto(file, names).map((call) => ({ call, file })));
  const direct = found.filter(({ call, file }) => names.has(receiverOf(call, file)));
  return uniqueTypes(
    direct.length > 0
      ? direct.flatMap((each) => typesOfCall(each, own))
      : found.flatMap((each) => [...typesOfCall(each, own), ...typeOfReceiver(each, own)]),
  );
}

/** What an extension method of a package is called on: order of `order.Adapt<Row>()`. */
function typeOfReceiver({ call, file }: CallInFile, own: OwnCode): ReflectedType[] {
  const place = { file, offset: call.start };
  const receiver = file.tokens.filter(({ start }) => start === call.start);
  const type =
    receiverOf(call, file) === receiver[0]?.text ? staticType(receiver, place, own.model) : undefined;
  const at = `${file.path}:${lineAt(file.text, call.start)}`;
  return type ? declaredIn(type, own).map((each) => reflectedType(each, at, own)) : [];
}

const usesOne = (file: CSharpFile, namespaces: ReadonlySet<string>, { model }: OwnCode): boolean =>
  model.resolver
    .usingsAt({ file, offset: 0 })
    .some(({ target }) => namespaces.has(nameParts(target).join('.')));

/** The calls of static methods of these types, and those of methods with type arguments. */
function callsInto(file: CSharpFile, types: ReadonlySet<string>): MethodCall[] {
  const { tokens } = file;
  const isCalled = (_: unknown, at: number): boolean => /^[(<]$/.test(tokens[at + 1]?.text ?? '');
  const names = new Set(tokens.filter(isCalled).map((token) => token.text));
  return [...names]
    .flatMap((name) => callsNamed(name, tokens))
    .filter((call) => call.typeArguments.length > 0 || types.has(receiverOf(call, file)));
}

/** JsonConvert of `JsonConvert.SerializeObject(order)`; '' if nothing precedes the method. */
function receiverOf({ start, end }: MethodCall, { text }: CSharpFile): string {
  const [path = ''] = text.slice(start, end).split(/[(<]/);
  return path.split('.').at(-2)?.trim() ?? '';
}
