import { findVariable, surroundingsOf } from '../edit/csharp/locals.ts';
import type { Tokens } from '../edit/csharp/tokens.ts';
import { nameOf } from '../edit/csharp/tokens.ts';
import { typeText } from '../edit/csharp/type-names.ts';
import type { CSharpType, Place } from './type.ts';
import type { World } from './world.ts';

/**
 * The type of an expression, where it is plain from the code: `new Order(…)`, a cast, a variable or parameter with its
 * type, a text or a number.
 */
export function staticType(
  expression: Tokens,
  place: Place,
  world: World,
  steps = 0,
): CSharpType | undefined {
  const [first, ...rest] = expression;
  if (first === undefined || steps > 5) return undefined;
  if (first.text === 'new') return createdType(rest, place, world);
  if (rest.length > 0) return undefined;
  if (first.kind === 'string')
    return world.resolve([{ ...first, kind: 'identifier', text: 'string' }], place);
  if (first.kind !== 'identifier') return undefined;
  const surroundings = surroundingsOf(place.file, place.offset);
  const variable = findVariable(nameOf(first), surroundings);
  if (variable !== undefined)
    return typeText(variable.type) === 'var'
      ? staticType(variable.value, place, world, steps + 1)
      : world.resolve(variable.type, { ...place, offset: variable.start });
  const { type, file, offset } = surroundings;
  const member = (type?.members ?? file.statements).find(({ start, end }) => start <= offset && offset < end);
  const parameter = member?.parameters.find(({ name }) => name === nameOf(first));
  return parameter && world.resolve(parameter.type, place);
}

/** Order of `new Order(…)`, `new Order { … }`; `new()` and `new[]` say nothing. */
function createdType(rest: Tokens, place: Place, world: World): CSharpType | undefined {
  const open = rest.findIndex(({ text }) => text === '(' || text === '{');
  const created = rest.slice(0, open < 0 ? undefined : open);
  return created.length === 0 || created[0]?.text === '[' ? undefined : world.resolve(created, place);
}
