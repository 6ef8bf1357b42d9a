import type { Need, SemanticModel } from './semantic-model.ts';
import { listingOf } from './context-listing.ts';
import { reachableFrom } from './json-members.ts';
import { propertyName } from './property-name.ts';
import type { CSharpType, Place } from './type.ts';
import { isSame } from './type.ts';

/**
 * Types whose property has the same name as that of another type of the context: the generator omits the second one,
 * with only a warning. Each needs its own line, with a unique name.
 */
export function collisions(needs: readonly Need[], model: SemanticModel): Need[] {
  return model.contexts.flatMap((context) => {
    const part = context.parts[0];
    if (part === undefined) return [];
    const { entries } = listingOf(context, model);
    const named = entries.filter(({ type, property }) => property !== propertyName(type));
    const own = needs.filter((need) => need.context === context.fullName);
    const types = reachableFrom(
      [...entries, ...own].map(({ type }) => type),
      model.resolver,
    );
    const taken = new Map<string, CSharpType>();
    return types.flatMap((type): Need[] => {
      if (named.some((each) => isSame(each.type, type))) return [];
      const name = propertyName(type);
      const first = taken.get(name);
      if (first === undefined || isSame(first, type)) {
        taken.set(name, type);
        return [];
      }
      const place: Place = own.find((need) => isSame(need.type, type))?.place ?? {
        file: part.file,
        offset: part.type.headStart,
      };
      const why = `${first.name} has the same name`;
      return [{ context: context.fullName, type, place, why, propertyName: propertyName(type, 2) }];
    });
  });
}
