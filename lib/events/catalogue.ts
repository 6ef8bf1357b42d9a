import { apigwHttp } from './apigw-http.ts';
import type { EventSource } from './define.ts';
import { plainPoco } from './plain-poco.ts';
import { plainString } from './plain-string.ts';

/** Every event source, in the order in which it is offered. */
const sources = [plainString, plainPoco, apigwHttp] as const;

export type EventSourceId = (typeof sources)[number]['id'];

export const eventSources: readonly (EventSource & { readonly id: EventSourceId })[] = sources;

export function eventSource(id: EventSourceId): EventSource {
  const found = eventSources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`No event source has the id ${id}`);
  return found;
}
