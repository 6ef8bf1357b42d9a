import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import type { Code, Listed } from './semantic-model.ts';
import { reachableFrom } from './json-members.ts';
import { propertyName } from './property-name.ts';

/** What a context lists, and what comes with it; worked out once. */
export function listedIn(context: SerializerContext, code: Code): Listed {
  const known = code.known.get(context.fullName);
  if (known !== undefined) return known;
  const entries = entriesOf(context, code);
  const held = reachableFrom(
    entries.map(({ type }) => type),
    code.world,
  );
  const heldNames = new Set(held.map(propertyName));
  for (const { property } of entries) heldNames.delete(property);
  const listed = { entries, held, heldNames };
  code.known.set(context.fullName, listed);
  return listed;
}

function entriesOf(context: SerializerContext, { world }: Code): Listed['entries'] {
  return context.entries.flatMap(({ file, type: part, listed: written, options }) => {
    const type = world.resolve(written, { file, offset: part.headStart });
    if (type === undefined) return [];
    const given = options.TypeInfoPropertyName?.replace(/^@?"|"$/g, '');
    return [{ type, property: given ?? propertyName(type), written }];
  });
}
