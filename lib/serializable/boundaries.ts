import type { Bootstrap } from '../edit/csharp/find/bootstraps.ts';
import { declaredTypes, isInferred } from '../edit/csharp/find/bootstraps.ts';
import type { Handler } from '../edit/csharp/find/handler.ts';
import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { spanOf } from '../edit/csharp/syntax/tokens.ts';
import { nameParts, typeArguments } from '../edit/csharp/syntax/type-names.ts';
import { lineAt } from '../edit/text.ts';
import type { Need, SemanticModel, Warning } from './semantic-model.ts';
import { contextNamed, placeOf } from './semantic-model.ts';
import type { Place } from './type.ts';
import { UNKNOWN } from './type.ts';

/** The types that the serializers of handlers read and write: their events and results. */
export function boundaryNeeds(model: SemanticModel): {
  readonly needs: Need[];
  readonly warnings: Warning[];
} {
  const found = model.bootstraps.map((bootstrap) => needsOf(bootstrap, model));
  return {
    needs: found.flatMap(({ needs }) => needs),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

function needsOf(bootstrap: Bootstrap, model: SemanticModel): { needs: Need[]; warnings: Warning[] } {
  const { file, start, input, output, handler } = bootstrap;
  const place = { file, offset: start };
  const context = contextOf(bootstrap, model);
  if (context === undefined) return { needs: [], warnings: [] };
  const sides = [
    ['event', input],
    ['result', output],
  ] as const;
  const told = handler !== undefined || bootstrap.typeArguments.length > 0;
  const answers = sides.map(([side, tokens]) =>
    needOf(tokens, `the ${side} of the handler`, context, place, model),
  );
  if (isInferred(bootstrap)) answers[1] = 'unclear';
  if (handler && isValueTask(handler)) {
    const message = 'the runtime client does not await a ValueTask, but serializes it: return a Task';
    return {
      needs: answers.slice(0, 1).filter((each): each is Need => typeof each === 'object'),
      warnings: [{ ...warningAt(place, message), code: 'value-task' }],
    };
  }
  const unclear = !told || answers.includes('unclear');
  return {
    needs: answers.filter((each): each is Need => typeof each === 'object'),
    warnings: unclear ? [unclearAt(place, 'cannot determine the types of this handler')] : [],
  };
}

/** No overload of Create accepts a ValueTask, so it would be serialized like any other result. */
const isValueTask = (handler: Handler): boolean =>
  nameParts(declaredTypes(handler).gives).at(-1) === 'ValueTask';

export function unclearAt(place: Place, message: string): Warning {
  return warningAt(place, `${message}: add it with lambda-aot serializable <Type>`);
}

function warningAt(place: Place, message: string): Warning {
  const about = `${place.file.path}:${lineAt(place.file.text, place.offset)}`;
  return { code: 'unclear', about, place, message };
}

/** The context of a serializer: its type argument, or that of the base of a custom serializer. */
export function contextOf(
  { serializer, file, start }: Bootstrap,
  model: SemanticModel,
): SerializerContext | undefined {
  if (serializer === undefined) return undefined;
  const place = { file, offset: start };
  if (serializer.context !== undefined)
    return contextNamed(serializer.context, placeOf(serializer.context, model.files) ?? place, model);
  const own = model.resolver.declaredAs(serializer.name, 0, place);
  for (const { file: other, type } of own?.declarations ?? [])
    for (const base of type.bases) {
      const context = contextNamed(typeArguments(base), { file: other, offset: type.start }, model);
      if (context !== undefined) return context;
    }
  return undefined;
}

/** undefined: nothing is read or written as JSON; 'unclear': the type cannot be determined. */
function needOf(
  tokens: Tokens | undefined,
  why: string,
  context: SerializerContext,
  fallback: Place,
  model: SemanticModel,
): Need | 'unclear' | undefined {
  if (tokens === undefined || tokens.length === 0) return undefined;
  const place = placeOf(tokens, [...model.files, ...model.referenced]) ?? fallback;
  const type = model.resolver.resolve(tokens, { ...place, offset: spanOf(tokens).start });
  if (type === undefined || type.name === UNKNOWN) return 'unclear';
  if (isStream(type.name)) return undefined;
  return { context: context.fullName, type, place, why };
}

/** A Stream of a handler is the payload itself. */
const isStream = (name: string): boolean => /^(System\.IO\.)?Stream$/.test(name);
