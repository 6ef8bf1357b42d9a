import { eventSources } from '../../events/catalogue.ts';
import type { SerializableType } from '../../events/define.ts';
import type { CompiledCode } from './compiled-code.ts';

/** The name that the catalogue gives to the property of a type whose usual one is taken. */
export interface SourceName {
  readonly fullName: string;
  readonly propertyName: string;
}

/** Of the event sources whose events the handlers take. */
export const sourceNames = (code: CompiledCode): SourceName[] =>
  listedBySources(code).flatMap((each) => {
    if (typeof each === 'string') return [];
    const { type, name: propertyName } = each;
    const types = code.facts.types.filter(({ name }) => name === type);
    return types.map(({ fullName }) => ({ fullName, propertyName }));
  });

/** Names of types that the values of an event or a result may have: an authorizer's context may hold a number. */
export const typesOfSources = (code: CompiledCode): ReadonlySet<string> =>
  new Set(listedBySources(code).map((each) => (typeof each === 'string' ? each : each.type)));

function listedBySources({ uses, graph }: CompiledCode): readonly SerializableType[] {
  const events = new Set(
    uses.flatMap(({ kind, type }) =>
      kind === 'handler-event' && type !== undefined ? [graph.type(type)] : [],
    ),
  );
  const isOfPackage = [...events].filter(({ origin }) => origin === 'package').map(({ name }) => name);
  return eventSources
    .filter(({ input }) => isOfPackage.includes(input))
    .flatMap(({ serializable }) => serializable);
}
