import type { Span } from '../../text.ts';
import type { Token, Tokens } from './tokens.ts';

/** The declarations of one C# file. Bodies are kept as tokens. */
export interface CSharpFile {
  /** The path passed to `parseCSharp`; '' if omitted. */
  readonly path: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly comments: readonly Span[];
  /** The regions from each #if to its #endif. */
  readonly regions: readonly Span[];
  readonly usings: readonly Using[];
  readonly attributeLists: readonly AttributeList[];
  readonly namespaces: readonly Namespace[];
  /** All types of the file, nested ones after their outer type. */
  readonly types: readonly TypeDeclaration[];
  /** Top-level statements and local functions. */
  readonly statements: readonly Member[];
}

export interface Using extends Span {
  readonly global: boolean;
  readonly static: boolean;
  /** X of `using X = …`. */
  readonly alias?: string;
  readonly target: Tokens;
  /** The namespace it is in; '' at the top level. */
  readonly namespace: string;
}

export interface Namespace extends Span {
  readonly name: string;
  /** The offset of its content, after `{` or `;`. */
  readonly bodyStart: number;
}

/** `[target: A, B(1)]` */
export interface AttributeList extends Span {
  readonly target?: string;
  readonly attributes: readonly Attribute[];
}

export interface Attribute extends Span {
  readonly name: Tokens;
  /** The tokens between the parentheses; undefined if there are none. */
  readonly arguments?: Tokens;
}

export interface Parameter extends Span {
  /** ref, out, params, this … */
  readonly modifiers: readonly string[];
  /** Empty in a lambda that leaves it to the compiler. */
  readonly type: Tokens;
  readonly name: string;
}

export type TypeKind =
  | 'class'
  | 'struct'
  | 'interface'
  | 'enum'
  | 'record'
  | 'record class'
  | 'record struct'
  | 'delegate'
  | 'extension';

export interface TypeDeclaration extends Span {
  readonly kind: TypeKind;
  /** '' for an extension block. */
  readonly name: string;
  readonly nameToken?: Token;
  readonly modifiers: readonly string[];
  readonly attributeLists: readonly AttributeList[];
  /** The offset of the modifiers, or without any of the keyword, after all attributes. */
  readonly headStart: number;
  readonly typeParameters: readonly string[];
  /** Parameters of a primary constructor, a delegate or an extension block. */
  readonly parameters: readonly Parameter[];
  readonly bases: readonly Tokens[];
  readonly members: readonly Member[];
  /** '' outside of any. */
  readonly namespace: string;
  readonly outer?: TypeDeclaration;
}

export type MemberKind = 'method' | 'constructor' | 'property' | 'field' | 'other';

export interface Member extends Span {
  readonly kind: MemberKind;
  readonly modifiers: readonly string[];
  readonly attributeLists: readonly AttributeList[];
  /** Type of the result, the property or the field; empty if there is none or it cannot be parsed. */
  readonly type: Tokens;
  readonly name: string;
  readonly nameToken?: Token;
  readonly parameters: readonly Parameter[];
  /** Inside the parentheses. */
  readonly parametersSpan?: Span;
  /** Everything after the signature: body, accessors, initializer. */
  readonly rest: Tokens;
}

/** `Outer.Inner` with its namespace in front, as code would name it; type parameters left out. */
export function fullNameOf(type: TypeDeclaration): string {
  const outer = type.outer ? fullNameOf(type.outer) : type.namespace;
  return outer === '' ? type.name : `${outer}.${type.name}`;
}
