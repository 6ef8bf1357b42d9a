import { KEYWORDS, usingsFor } from '../edit/csharp/find/scope.ts';
import type { CSharpFile, TypeDeclaration, Using } from '../edit/csharp/syntax/syntax.ts';
import { fullNameOf } from '../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { nameParts } from '../edit/csharp/syntax/type-names.ts';
import type { WrittenType } from './read-type.ts';
import { readType } from './read-type.ts';
import type { CSharpType, Place, TypeSymbol } from './type.ts';
import { TUPLE, UNKNOWN } from './type.ts';
import { isValueType } from './value-types.ts';

/** Imported by ImplicitUsings of Microsoft.NET.Sdk. */
const IMPLICIT_USINGS = [
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
];
const MAX_ALIAS_STEPS = 20;

/** The types that a project can name: its own, those of the projects it refers to, and by name those of packages. */
export class TypeResolver {
  readonly #projects: readonly (readonly CSharpFile[])[];
  readonly #declared = new Map<string, TypeSymbol>();
  readonly #usings = new Map<CSharpFile, readonly Using[]>();
  #derived: Map<string, TypeSymbol[]> | undefined;

  /** @param projects the files of each; the project's own first */
  constructor(projects: readonly (readonly CSharpFile[])[]) {
    this.#projects = projects;
    for (const file of projects.flat())
      for (const type of file.types) {
        if (type.kind === 'extension') continue;
        const key = keyOf(fullNameOf(type), type.typeParameters.length);
        const { declarations = [] } = this.#declared.get(key) ?? {};
        this.#declared.set(key, {
          fullName: fullNameOf(type),
          declarations: [...declarations, { file, type }],
        });
      }
  }

  get declared(): readonly TypeSymbol[] {
    return [...this.#declared.values()];
  }

  /** The types that name another one as a base. */
  derivedFrom({ fullName }: TypeSymbol): readonly TypeSymbol[] {
    this.#derived ??= this.#allDerived();
    return this.#derived.get(fullName) ?? [];
  }

  #allDerived(): Map<string, TypeSymbol[]> {
    const derived = new Map<string, TypeSymbol[]>();
    for (const each of this.#declared.values())
      for (const { file, type } of each.declarations)
        for (const base of type.bases) {
          const name = this.resolve(base, { file, offset: type.start })?.declared?.fullName;
          if (name !== undefined) derived.set(name, [...(derived.get(name) ?? []), each]);
        }
    return derived;
  }

  /** The meaning of a type at the place where it is written; undefined if it is not a type. */
  resolve(tokens: Tokens, place: Place): CSharpType | undefined {
    const written = readType(tokens);
    return written && this.#resolveWritten(written, place, 0);
  }

  /** The declared type that a name means at a place. */
  declaredAs(name: string, arity: number, place: Place): TypeSymbol | undefined {
    return this.#find(name, arity, false, place, this.usingsAt(place));
  }

  usingsAt({ file }: Place): readonly Using[] {
    const known = this.#usings.get(file);
    if (known !== undefined) return known;
    const project = this.#projects.find((files) => files.includes(file)) ?? [file];
    const usings = usingsFor(file, project);
    this.#usings.set(file, usings);
    return usings;
  }

  /** Namespaces whose types need no qualifier at a place, those around it first. */
  importsAt(place: Place): string[] {
    const plain = this.usingsAt(place).filter((using) => !using.static && using.alias === undefined);
    const imported = plain.map(({ target }) => nameParts(target).join('.'));
    return [...namespacesAround(place), ...imported, ...IMPLICIT_USINGS];
  }

  #resolveWritten(written: WrittenType, place: Place, depth: number): CSharpType {
    const inner = written.arguments.map((each) => this.#resolveWritten(each, place, depth));
    const core =
      written.parts.length === 0
        ? { name: TUPLE, imports: [], arguments: inner }
        : this.#named(written, inner, place, depth);
    return withMarks(core, written.marks);
  }

  #named(
    { parts, global }: WrittenType,
    inner: readonly CSharpType[],
    place: Place,
    depth: number,
  ): Omit<CSharpType, 'marks'> & { readonly marks?: string } {
    const [first = ''] = parts;
    if (!global && parts.length === 1 && isTypeParameter(first, place))
      return { name: UNKNOWN, imports: [], arguments: [] };
    const usings = this.usingsAt(place);
    const alias = global ? undefined : usings.find((using) => using.alias === first);
    if (alias !== undefined && depth < MAX_ALIAS_STEPS) {
      const target = readType(alias.target);
      if (target && parts.length === 1) return this.#resolveWritten(target, place, depth + 1);
      if (target) {
        const whole = { ...target, parts: [...target.parts, ...parts.slice(1)], global: true };
        return this.#named(whole, inner, place, depth + 1);
      }
    }
    const name = parts.join('.');
    const declared = this.#find(name, inner.length, global, place, usings);
    if (declared !== undefined) return { name: declared.fullName, declared, imports: [], arguments: inner };
    const keyword = keywordOf(name);
    if (keyword !== undefined) return { name: keyword, imports: [], arguments: [] };
    if (/^(System\.)?Nullable$/.test(name) && inner.length === 1 && inner[0])
      return { ...inner[0], marks: `${inner[0].marks}?` };
    const imports = this.importsAt(place);
    const whole = global || isKeyword(name) || (parts.length > 1 && isNamespace(first, imports));
    return { name, imports: whole ? [] : imports, arguments: inner };
  }

  #find(
    name: string,
    arity: number,
    global: boolean,
    place: Place,
    usings: readonly Using[],
  ): TypeSymbol | undefined {
    const at = (prefix: string): TypeSymbol | undefined =>
      this.#declared.get(keyOf(prefix === '' ? name : `${prefix}.${name}`, arity));
    if (global) return at('');
    const statics = usings.filter((using) => using.static).map(({ target }) => nameParts(target).join('.'));
    const prefixes = [...typesAround(place), ...this.importsAt(place), ...statics, ''];
    for (const prefix of prefixes) {
      const found = at(prefix);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A package's dotted name begins with a namespace, or with a type that another one is nested in. */
const isNamespace = (first: string, imports: readonly string[]): boolean =>
  /^(System|Microsoft|Amazon)$/.test(first) || imports.some((each) => each.split('.')[0] === first);

const keyOf = (fullName: string, arity: number): string => `${fullName}\`${arity}`;

function withMarks(
  core: Omit<CSharpType, 'marks'> & { readonly marks?: string },
  written: readonly string[],
): CSharpType {
  const type: CSharpType = { marks: '', ...core };
  return written.reduce((each, mark) => {
    // The `?` of a reference type is a remark for the compiler, and no other type.
    if (mark === '?' && (each.marks !== '' || !isValueType(each))) return each;
    return { ...each, marks: each.marks + mark };
  }, type);
}

/** Types around a place and their bases' outer names: nested types need no qualifier there. */
function typesAround({ file, offset }: Place): string[] {
  const names: string[] = [];
  let type: TypeDeclaration | undefined = file.types.findLast(
    ({ start, end }) => start <= offset && offset < end,
  );
  for (; type !== undefined; type = type.outer) names.push(fullNameOf(type));
  return names;
}

/** `A.B` and `A` inside of `namespace A.B`. */
function namespacesAround({ file, offset }: Place): string[] {
  const around = file.namespaces.filter(({ start, end }) => start <= offset && offset < end);
  const names = around.flatMap(({ name }) => {
    const parts = name.split('.');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
  });
  return [...new Set(names)].sort((left, right) => right.length - left.length);
}

function isTypeParameter(name: string, { file, offset }: Place): boolean {
  const around = file.types.filter(({ start, end }) => start <= offset && offset < end);
  if (around.some(({ typeParameters }) => typeParameters.includes(name))) return true;
  const member = around
    .flatMap(({ members }) => members)
    .find(({ start, end }) => start <= offset && offset < end);
  const at = member?.nameToken ? file.tokens.indexOf(member.nameToken) : -1;
  if (at < 0 || file.tokens[at + 1]?.text !== '<') return false;
  const close = file.tokens.findIndex(({ text }, index) => index > at && text === '>');
  return file.tokens.slice(at + 2, close).some(({ text }) => text === name);
}

const isKeyword = (name: string): boolean => Object.values(KEYWORDS).includes(name);

function keywordOf(name: string): string | undefined {
  if (name === 'dynamic') return 'object';
  if (isKeyword(name)) return name;
  return KEYWORDS[name.replace(/^System\./, '')];
}
