import { withoutTask } from '../edit/csharp/find/bootstraps.ts';
import { Cursor } from '../edit/csharp/syntax/cursor.ts';
import { findMethod } from '../edit/csharp/find/methods.ts';
import { findVariable, surroundingsOf } from '../edit/csharp/find/locals.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { nameOf } from '../edit/csharp/syntax/tokens.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import type { SemanticModel } from './semantic-model.ts';
import { placeOf } from './semantic-model.ts';
import type { CSharpType, Place } from './type.ts';

/**
 * The type of an expression, if it is clear from the code: `new Order(…)`, a cast, a variable or parameter with its
 * type, a string or a number.
 */
export function staticType(
  expression: Tokens,
  place: Place,
  model: SemanticModel,
  steps = 0,
): CSharpType | undefined {
  const { resolver } = model;
  const [first, ...rest] = expression;
  if (first === undefined || steps > 5) return undefined;
  if (first.text === 'new') return createdType(rest, place, model);
  if (rest.length > 0) return resultOfCall(expression, place, model);
  if (first.kind === 'string')
    return resolver.resolve([{ ...first, kind: 'identifier', text: 'string' }], place);
  if (first.kind !== 'identifier') return undefined;
  const surroundings = surroundingsOf(place.file, place.offset);
  const variable = findVariable(nameOf(first), surroundings);
  if (variable !== undefined)
    return typeText(variable.type) === 'var'
      ? staticType(variable.value, place, model, steps + 1)
      : resolver.resolve(variable.type, { ...place, offset: variable.start });
  const { type, file, offset } = surroundings;
  const member = (type?.members ?? file.statements).find(({ start, end }) => start <= offset && offset < end);
  const parameter = member?.parameters.find(({ name }) => name === nameOf(first));
  return parameter && resolver.resolve(parameter.type, place);
}

/** The return type of a method of the project, without its Task if it is awaited. */
function resultOfCall(
  expression: Tokens,
  place: Place,
  { files, resolver }: SemanticModel,
): CSharpType | undefined {
  const isAwait = expression[0]?.text === 'await';
  const call = isAwait ? expression.slice(1) : expression;
  const open = call.findIndex(({ text }) => text === '(');
  const cursor = new Cursor(call, open);
  if (open < 1) return undefined;
  cursor.skipBrackets();
  if (!cursor.done) return undefined;
  const method = findMethod(call.slice(0, open), surroundingsOf(place.file, place.offset), files, undefined);
  const returns = method && (isAwait ? withoutTask(method.returns) : method.returns);
  if (returns === undefined || returns.length === 0) return undefined;
  return resolver.resolve(returns, placeOf(returns, files) ?? place);
}

/** Order of `new Order(…)`, `new Order { … }`; undefined for `new()` and `new[]`. */
function createdType(rest: Tokens, place: Place, { resolver }: SemanticModel): CSharpType | undefined {
  const open = rest.findIndex(({ text }) => text === '(' || text === '{');
  const created = rest.slice(0, open < 0 ? undefined : open);
  return created.length === 0 || created[0]?.text === '[' ? undefined : resolver.resolve(created, place);
}
