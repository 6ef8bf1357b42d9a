import { readAttributeLists } from './attributes.ts';
import { Cursor } from './cursor.ts';
import { lex } from './lexer.ts';
import { readMember, readModifiers } from './members.ts';
import type { AttributeList, CSharpFile, Member, Namespace, TypeDeclaration, Using } from './syntax.ts';
import { spanOf } from './tokens.ts';
import type { TypeHead } from './type-head.ts';
import { readTypeHead } from './type-head.ts';
import { readUsing } from './usings.ts';

export interface ParseOptions {
  readonly path?: string;
  /** Preprocessor symbols that are defined: NET10_0, NET8_0_OR_GREATER, RELEASE … */
  readonly symbols?: readonly string[];
}

/** The context of declarations. */
interface Scope {
  readonly namespace: string;
  readonly type?: TypeDeclaration & { readonly members: Member[] };
  readonly depth: number;
}

type TypeStart = Pick<TypeDeclaration, 'start' | 'headStart' | 'attributeLists' | 'modifiers'>;

const MAX_NESTED_TYPES = 200;

/**
 * The declarations of a C# 14 file, as the compiler sees them with these symbols. Bodies stay tokens, so that any
 * kind of expression is accepted.
 *
 * @throws Unsure if brackets, strings or #if do not match
 */
export function parseCSharp(text: string, { path = '', symbols = [] }: ParseOptions = {}): CSharpFile {
  const { tokens, comments, regions } = lex(text, symbols);
  const parser = new Parser(new Cursor(tokens));
  parser.readDeclarations({ namespace: '', depth: 0 }, false);
  const { usings, attributeLists, namespaces, types, statements } = parser;
  return { path, text, tokens, comments, regions, usings, attributeLists, namespaces, types, statements };
}

class Parser {
  readonly usings: Using[] = [];
  readonly attributeLists: AttributeList[] = [];
  readonly namespaces: Namespace[] = [];
  readonly types: TypeDeclaration[] = [];
  readonly statements: Member[] = [];
  readonly #cursor: Cursor;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** @param inBraces whether a `}` ends them, which is left to be taken */
  readDeclarations(scope: Scope, inBraces: boolean): void {
    const cursor = this.#cursor;
    if (scope.depth > MAX_NESTED_TYPES) cursor.fail('types are nested too deeply');
    while (!cursor.done && !cursor.is('}')) this.#readDeclaration(scope, inBraces);
    if (cursor.done === inBraces) cursor.fail(inBraces ? 'a { is not closed' : '} has no opening bracket');
  }

  #readDeclaration(scope: Scope, inBraces: boolean): void {
    const cursor = this.#cursor;
    if (cursor.skip(';')) return;
    const start = cursor.at;
    const attributeLists = this.#readAttributes();
    if (cursor.done || cursor.is('}')) return;
    if (scope.type === undefined && this.#readUsing(scope)) return;
    if (cursor.is('extern') && cursor.is('alias', 1)) {
      cursor.skipTo(';');
      return;
    }
    const modifiersStart = cursor.at;
    const modifiers = readModifiers(cursor);
    if (scope.type === undefined && cursor.is('namespace') && cursor.isIdentifier(1)) {
      this.#readNamespace(scope, inBraces);
      return;
    }
    const inType = scope.type !== undefined;
    const head = readTypeHead(cursor, inType);
    if (head !== undefined) {
      const headStart = startOf(cursor, modifiersStart);
      this.#readType({ ...head, start: startOf(cursor, start), headStart, attributeLists, modifiers }, scope);
      return;
    }
    const typeName = scope.type?.name ?? '';
    const member = readMember(cursor, { start, attributeLists, modifiers, typeName, inType });
    (scope.type?.members ?? this.statements).push(member);
  }

  /** Those of the assembly and the module are kept apart; the others belong to what follows. */
  #readAttributes(): AttributeList[] {
    const lists = readAttributeLists(this.#cursor);
    const ofAssembly = lists.filter(({ target }) => target === 'assembly' || target === 'module');
    this.attributeLists.push(...ofAssembly);
    return lists.filter((list) => !ofAssembly.includes(list));
  }

  #readUsing({ namespace }: Scope): boolean {
    const using = readUsing(this.#cursor, namespace);
    if (using !== undefined) this.usings.push(using);
    return using !== undefined;
  }

  #readNamespace(scope: Scope, inBraces: boolean): void {
    const cursor = this.#cursor;
    const start = cursor.at++;
    const nameStart = cursor.at;
    cursor.skipTo('{', ';');
    const name = cursor
      .since(nameStart)
      .map(({ text }) => text.replace('@', ''))
      .join('');
    const full = scope.namespace === '' ? name : `${scope.namespace}.${name}`;
    const fileScoped = cursor.is(';');
    const bodyStart = cursor.take().end;
    const index = this.namespaces.push({ start: 0, end: 0, name: full, bodyStart }) - 1;
    this.readDeclarations({ namespace: full, depth: scope.depth + 1 }, fileScoped ? inBraces : true);
    if (!fileScoped) {
      cursor.take();
      cursor.skip(';');
    }
    this.namespaces[index] = { ...spanOf(cursor.since(start)), name: full, bodyStart };
  }

  /** Reads the body of a type, and records the type. */
  #readType(head: TypeHead & TypeStart, { namespace, type: outer, depth }: Scope): void {
    const cursor = this.#cursor;
    const type = { ...head, ...(outer && { outer }), namespace, members: [] as Member[], end: 0 };
    this.types.push(type);
    if (head.kind === 'enum' && cursor.is('{')) {
      cursor.skipBrackets();
      cursor.skip(';');
    } else if (cursor.take().text === '{') {
      this.readDeclarations({ namespace, type, depth: depth + 1 }, true);
      cursor.take();
      cursor.skip(';');
    }
    type.end = cursor.tokens[cursor.at - 1]?.end ?? 0;
  }
}

const startOf = (cursor: Cursor, index: number): number => cursor.tokens[index]?.start ?? 0;
