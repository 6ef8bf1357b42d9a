import type { Handler } from './handler.ts';
import type { Surroundings } from './locals.ts';
import { findVariable, localFunctionsIn } from './locals.ts';
import type { CSharpFile, Member, TypeDeclaration } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf } from '../syntax/tokens.ts';
import { nameParts, typeText } from '../syntax/type-names.ts';

interface MethodDeclaration {
  readonly file: CSharpFile;
  readonly type: TypeDeclaration;
  readonly member: Member;
}

/**
 * The method that a method group refers to: a local function, or else a method of the type named before it, or else
 * of the containing types and their bases.
 *
 * @param takes the parameter types that distinguish overloads, if they are known
 */
export function findMethod(
  expression: Tokens,
  place: Surroundings,
  project: readonly CSharpFile[],
  takes: readonly Tokens[] | undefined,
): Handler | undefined {
  const name = lastName(expression);
  if (name === undefined) return undefined;
  const local =
    expression.length === 1 ? localFunctionsIn(place.tokens).find((each) => each.name === name) : undefined;
  if (local !== undefined) return fromMethod(local, place.file);
  const owned = ownersOf(expression, place);
  for (const owners of [owned, basesOf(expression, place), basesAmong(owned, project)]) {
    const methods = methodsOf(owners, name, project);
    const method = methods.length > 1 ? chosen(methods, takes) : methods[0];
    if (method !== undefined) return fromMethod(method.member, method.file);
  }
  return undefined;
}

/** X of `X`, `Function.X`, `new Function().X`, `X<T>`. */
function lastName(expression: Tokens): string | undefined {
  const last = expression.at(-1);
  if (last?.kind === 'identifier') return nameOf(last);
  return last?.text === '>' ? nameParts(expression).at(-1) : undefined;
}

function methodsOf(
  owners: readonly string[],
  name: string,
  project: readonly CSharpFile[],
): MethodDeclaration[] {
  return project.flatMap((file) =>
    file.types
      .filter((type) => owners.includes(type.name))
      .flatMap((type) =>
        type.members
          .filter((member) => member.kind === 'method' && member.name === name)
          .map((member) => ({ file, type, member })),
      ),
  );
}

/** The overload with these parameters; the part of a partial method that has a body. */
function chosen(
  methods: readonly MethodDeclaration[],
  takes: readonly Tokens[] | undefined,
): MethodDeclaration | undefined {
  const written = takes?.map(typeText).join();
  const fitting = methods.filter(
    ({ member }) => member.parameters.map(({ type }) => typeText(type)).join() === written,
  );
  const candidates = fitting.length > 0 ? fitting : methods;
  const [method, another] = candidates.filter(({ member }) => /^[{=]/.test(member.rest[0]?.text ?? ''));
  return another === undefined ? method : undefined;
}

/** Names of the types whose member an expression names: the one before its last dot, else the ones around it. */
export function ownersOf(expression: Tokens, place: Surroundings): string[] {
  const dot = expression.findLastIndex(({ text }) => text === '.');
  if (dot < 0) return typesAround(place).map(({ name }) => name);
  const before = expression.slice(0, dot);
  const created = createdType(before);
  if (created !== undefined) return [created];
  const owner = before.at(-1);
  if (owner?.kind !== 'identifier') return [];
  const variable = before.length === 1 ? findVariable(nameOf(owner), place) : undefined;
  if (variable === undefined) return [nameOf(owner)];
  const declared = nameParts(variable.type).at(-1);
  return [createdType(variable.value) ?? declared ?? ''];
}

/** Function of `new Function(x)`. */
function createdType(expression: Tokens): string | undefined {
  if (expression[0]?.text !== 'new' || expression[1]?.text === '(') return undefined;
  const open = expression.findIndex(({ text }) => text === '(' || text === '{');
  return nameParts(expression.slice(1, open < 0 ? undefined : open)).at(-1);
}

function basesOf(expression: Tokens, place: Surroundings): string[] {
  if (expression.some(({ text }) => text === '.')) return [];
  return typesAround(place).flatMap(({ bases }) => bases.flatMap((base) => nameParts(base).at(-1) ?? []));
}

/** The bases, and theirs, of the types of these names. */
function basesAmong(names: readonly string[], project: readonly CSharpFile[]): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    for (const { types } of project)
      for (const { bases } of types.filter((type) => type.name === name))
        for (const base of bases) {
          const inner = nameParts(base).at(-1) ?? '';
          if (found.has(inner)) continue;
          found.add(inner);
          add(inner);
        }
  };
  names.forEach(add);
  return [...found];
}

function typesAround({ type }: Surroundings): TypeDeclaration[] {
  const types: TypeDeclaration[] = [];
  for (let each = type; each !== undefined; each = each.outer) types.push(each);
  return types;
}

function fromMethod(member: Member, file: CSharpFile): Handler {
  const { name, parameters, parametersSpan, type: returns } = member;
  const handler = { kind: 'method', file, name, parameters, returns, delegates: [] } as const;
  return parametersSpan ? { ...handler, parametersSpan } : handler;
}
