import { Cursor } from '../edit/csharp/syntax/cursor.ts';
import { lex } from '../edit/csharp/syntax/lexer.ts';
import { eventSources } from '../events/catalogue.ts';
import type { EventSource } from '../events/define.ts';
import type { Need, SemanticModel } from './semantic-model.ts';
import type { CSharpType } from './type.ts';
import { isSame } from './type.ts';

/**
 * What an event source needs beside its event and result: types that only the values of the event or the result have,
 * or that have the name of another one.
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
      const why = `what ${source.input} needs`;
      const need: Need | undefined = resolved && { context, type: resolved, place, why, explicit: true };
      return need ? [name === undefined ? need : { ...need, propertyName: name }] : [];
    });
  });
}

/** A type of the person's own is no event source's, whatever it is called. */
function isInput(type: CSharpType, { input, packages, usings }: EventSource): boolean {
  if (type.declared !== undefined || packages.length === 0) return false;
  const name = new Cursor(lex(input, []).tokens).text();
  const plain: CSharpType = { name, imports: usings, arguments: type.arguments, marks: '' };
  return isSame(type, plain);
}
