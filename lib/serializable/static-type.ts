import { Cursor } from '../edit/csharp/syntax/cursor.ts';
import { findVariable, surroundingsOf } from '../edit/csharp/find/locals.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { nameOf } from '../edit/csharp/syntax/tokens.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import type { SemanticModel } from './semantic-model.ts';
import type { CSharpType, Place } from './type.ts';

/**
 * The type of an expression, if the code writes it: `new Order(…)`, a variable or parameter with its type, a string.
 * Anything else is for the compiler.
 */
export function staticType(
  expression: Tokens,
  place: Place,
  { resolver }: SemanticModel,
): CSharpType | undefined {
  const [first, ...rest] = expression;
  if (first === undefined) return undefined;
  if (first.text === 'new') return resolver.resolve(createdType(rest), place);
  if (rest.length > 0) return undefined;
  if (first.kind === 'string')
    return resolver.resolve([{ ...first, kind: 'identifier', text: 'string' }], place);
  if (first.kind !== 'identifier') return undefined;
  const surroundings = surroundingsOf(place.file, place.offset);
  const variable = findVariable(nameOf(first), surroundings);
  if (variable !== undefined) {
    const at = { ...place, offset: variable.start };
    if (typeText(variable.type) !== 'var') return resolver.resolve(variable.type, at);
    return variable.value[0]?.text === 'new'
      ? resolver.resolve(createdType(variable.value.slice(1)), at)
      : undefined;
  }
  const { type, file, offset } = surroundings;
  const member = (type?.members ?? file.statements).find(({ start, end }) => start <= offset && offset < end);
  const parameter = member?.parameters.find(({ name }) => name === nameOf(first));
  return parameter && resolver.resolve(parameter.type, place);
}

/** Order of `Order(…)` and `Order { … }` after `new`; nothing if more follows, or if no type is written. */
function createdType(rest: Tokens): Tokens {
  const open = rest.findIndex(({ text }) => text === '(' || text === '{');
  const created = rest.slice(0, open < 0 ? undefined : open);
  const cursor = new Cursor(rest, Math.max(open, 0));
  while (open >= 0 && (cursor.is('(') || cursor.is('{'))) cursor.skipBrackets();
  return cursor.done && created[0]?.text !== '[' ? created : [];
}
