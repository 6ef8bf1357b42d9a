import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import type { ContextListing, SemanticModel } from './semantic-model.ts';
import { reachableFrom } from './json-members.ts';
import { propertyName } from './property-name.ts';

/** What a context lists, and what comes with it; worked out once. */
export function listingOf(context: SerializerContext, model: SemanticModel): ContextListing {
  const known = model.listings.get(context.fullName);
  if (known !== undefined) return known;
  const entries = entriesOf(context, model);
  const held = reachableFrom(
    entries.map(({ type }) => type),
    model.resolver,
  );
  const heldNames = new Set(held.map(propertyName));
  for (const { property } of entries) heldNames.delete(property);
  const listing = { entries, held, heldNames };
  model.listings.set(context.fullName, listing);
  return listing;
}

function entriesOf(context: SerializerContext, { resolver }: SemanticModel): ContextListing['entries'] {
  return context.entries.flatMap(({ file, type: part, listed: written, options }) => {
    const type = resolver.resolve(written, { file, offset: part.headStart });
    if (type === undefined) return [];
    const given = options.TypeInfoPropertyName?.replace(/^@?"|"$/g, '');
    return [{ type, property: given ?? propertyName(type), written }];
  });
}
