import { eventSources } from '../../events/catalogue.ts';
import type { CompiledCode } from './compiled-code.ts';

/** The name that the catalogue gives to the property of a type whose usual one is taken. */
export interface SourceName {
  readonly fullName: string;
  readonly propertyName: string;
}

/** Of the event sources whose events the handlers take. */
export function sourceNames({ uses, graph, facts }: CompiledCode): SourceName[] {
  const events = new Set(
    uses.flatMap(({ kind, type }) => (kind === 'handler-event' && type !== undefined ? [graph.type(type).name] : [])),
  );
  return eventSources
    .filter(({ input }) => events.has(input))
    .flatMap(({ serializable }) => serializable)
    .flatMap((each) => {
      if (typeof each === 'string' || each.name === undefined) return [];
      const { type, name: propertyName } = each;
      return facts.types.filter(({ name }) => name === type).map(({ fullName }) => ({ fullName, propertyName }));
    });
}
