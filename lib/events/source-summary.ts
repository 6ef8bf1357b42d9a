import { defaultsOf } from '../inputs/resolve.ts';
import type { EventSource } from './define.ts';

export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly package: string | null;
  /** C# types of the handler's parameter and result. */
  readonly input: string;
  readonly output: string;
  /** Type of the event in a SAM template; null if the source needs only other resources. */
  readonly sam: string | null;
}

export function sourceSummary(source: EventSource): SourceSummary {
  const { id, title, category, input, output } = source;
  const options = defaultsOf(source.options ?? {});
  const { events = {} } = source.sam({
    name: 'X',
    logicalId: 'XFunction',
    options,
    resource: undefined,
    timeout: 30,
  });
  const [event] = Object.values(events) as { Type?: string }[];
  return {
    id,
    title,
    category,
    package: source.packages[0] ?? null,
    input,
    output,
    sam: event?.Type ?? null,
  };
}
