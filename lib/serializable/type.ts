import type { CSharpFile, TypeDeclaration } from '../edit/csharp/syntax/syntax.ts';

/** The place where a type is written, which decides what its names mean. */
export interface Place {
  readonly file: CSharpFile;
  readonly offset: number;
}

/** A type that the code of the solution declares. */
export interface TypeSymbol {
  /** Name with namespace and outer types. */
  readonly fullName: string;
  readonly declarations: readonly { readonly file: CSharpFile; readonly type: TypeDeclaration }[];
}

/** A type as the compiler understands it, as far as the code of the solution shows it. */
export interface CSharpType {
  /** Dotted: whole for a declared type, as written (aliases followed) for one of a package. */
  readonly name: string;
  /** undefined: of a package, or of .NET. */
  readonly declared?: TypeSymbol;
  /** Namespaces in which a package's type may be, if its name is written without one. */
  readonly imports: readonly string[];
  readonly arguments: readonly CSharpType[];
  /** `?` of value types and `[]`, in the order in which they are written. */
  readonly marks: string;
}

/** A tuple has no name but its elements. */
export const TUPLE = '()';

/** A type parameter, such as T of `Run<T>`, whose type is not known. */
export const UNKNOWN = '';

/** Whether two types are the same, or can be, if a namespace is not written. */
export function isSame(left: CSharpType, right: CSharpType): boolean {
  return (
    left.marks === right.marks &&
    left.arguments.length === right.arguments.length &&
    isSameName(left, right) &&
    left.arguments.every((each, at) => isSame(each, right.arguments[at] ?? each))
  );
}

function isSameName(left: CSharpType, right: CSharpType): boolean {
  if (left.name === UNKNOWN || right.name === UNKNOWN) return false;
  if (left.declared !== undefined || right.declared !== undefined)
    return left.declared?.fullName === right.declared?.fullName;
  if (left.name === right.name)
    return (
      left.imports.length === 0 ||
      right.imports.length === 0 ||
      left.imports.some((each) => right.imports.includes(each))
    );
  const [short, long] = left.name.length < right.name.length ? [left, right] : [right, left];
  if (!long.name.endsWith(`.${short.name}`)) return false;
  return short.imports.includes(long.name.slice(0, -short.name.length - 1));
}

/** `Order`, `List<Order>[]`: without namespaces, for people. */
export function shown(type: CSharpType): string {
  const { name, declared, arguments: inner, marks } = type;
  if (name === TUPLE) return `(${inner.map(shown).join(', ')})${marks}`;
  const generic = inner.length > 0 ? `<${inner.map(shown).join(', ')}>` : '';
  const simple = declared ? nestedName(declared) : name;
  return `${simple}${generic}${marks}`;
}

/** `Outer.Inner` of a declared type, without its namespace. */
export function nestedName({ fullName, declarations }: TypeSymbol): string {
  const namespace = declarations[0]?.type.namespace ?? '';
  let outermost = declarations[0]?.type;
  while (outermost?.outer) outermost = outermost.outer;
  const root = outermost?.namespace ?? namespace;
  return root === '' ? fullName : fullName.slice(root.length + 1);
}
