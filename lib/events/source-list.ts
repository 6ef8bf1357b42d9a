import { eventSources } from './catalogue.ts';
import { categories } from './define.ts';
import { sourceSummary } from './source-summary.ts';

/** What `event --list` shows: every source by category, with its C# type and its event in SAM. */
export function listOfSources(): string {
  const width = Math.max(...eventSources.map(({ id }) => id.length));
  const typeWidth = Math.max(...eventSources.map(({ input }) => input.length));
  return categories
    .map((category) => ({ category, sources: eventSources.filter((source) => source.category === category) }))
    .filter(({ sources }) => sources.length > 0)
    .map(({ category, sources }) => {
      const rows = sources.map(sourceSummary).map(({ id, input, sam, title }) => {
        const columns = [id.padEnd(width), input.padEnd(typeWidth), (sam ?? '').padEnd(16), title];
        return `  ${columns.join('  ')}`;
      });
      return [category, ...rows, ''].join('\n');
    })
    .join('\n');
}

/** The same for programs. */
export const sourceList = (): object => ({ sources: eventSources.map(sourceSummary) });
