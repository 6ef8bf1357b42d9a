import { Cursor } from '../edit/csharp/syntax/cursor.ts';
import { lex } from '../edit/csharp/syntax/lexer.ts';
import { eventSources } from '../events/catalogue.ts';
import type { EventSource } from '../events/define.ts';
import type { Need, SemanticModel } from './semantic-model.ts';
import type { CSharpType } from './type.ts';
import { isSame } from './type.ts';

/**
 * The types that an event source needs in addition to its event and result, because they have the same name as another
 * type.
 *
 * @param boundary needs of handlers
 */
export function extraNeeds(boundary: readonly Need[], model: SemanticModel): Need[] {
  return boundary.flatMap(({ context, type, place }) => {
    const source = eventSources.find((each) => isInput(type, each));
    if (source === undefined) return [];
    const own = [source.input, source.output, ...source.types];
    return source.serializable.flatMap((each): Need[] => {
      const { type: written, name } = typeof each === 'string' ? { type: each, name: undefined } : each;
      if (own.includes(written)) return [];
      const resolved = model.resolver.resolve(lex(written, []).tokens, place);
      const why = `${source.input} needs it`;
      const need: Need | undefined = resolved && { context, type: resolved, place, why, explicit: true };
      if (need === undefined) return [];
      // A value may have it, such as a number in an authorizer's context: the compiler knows whether one has.
      return [name === undefined ? { ...need, optional: true } : { ...need, propertyName: name }];
    });
  });
}

/** A type that the code itself declares is not the input of an event source, whatever its name. */
function isInput(type: CSharpType, { input, packages, usings }: EventSource): boolean {
  if (type.declared !== undefined || packages.length === 0) return false;
  const name = new Cursor(lex(input, []).tokens).text();
  const plain: CSharpType = { name, imports: usings, arguments: type.arguments, marks: '' };
  return isSame(type, plain);
}
