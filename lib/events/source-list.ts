import { usageError } from '../errors.ts';
import { didYouMean } from '../inputs/suggest.ts';
import { eventSources } from './catalogue.ts';
import { categories } from './define.ts';
import type { SourceSummary } from './source-summary.ts';
import { sourceSummary } from './source-summary.ts';

/** Width of a line of the list, and of the column with the names. */
const COLUMNS = 80;
const MAX_NAME_WIDTH = 37;

/**
 * What `event --list` shows.
 *
 * @param word only sources with this word in their name, title, category, C# type, package or event of SAM
 * @throws LambdaAotError (exit code 2) if there are none
 */
export function matchingSources(word = ''): { readonly text: () => string; readonly data: () => object } {
  const wanted = word.toLowerCase();
  const sources = eventSources.map(sourceSummary).filter((each) => textOf(each).includes(wanted));
  if (sources.length === 0) {
    const near = didYouMean(
      word,
      eventSources.map(({ id }) => id),
    );
    throw usageError([
      `No event source matches "${word}".${near || ' To list all: lambda-aot event --list'}`,
    ]);
  }
  return { text: () => listOf(sources), data: () => ({ sources }) };
}

const textOf = (source: SourceSummary): string => Object.values(source).join('\n').toLowerCase();

/** By category, no line wider than 80 columns. */
function listOf(sources: readonly SourceSummary[]): string {
  const width = Math.min(Math.max(...sources.map(({ id }) => id.length)), MAX_NAME_WIDTH);
  const blocks = categories
    .map((category) => ({ category, listed: sources.filter((source) => source.category === category) }))
    .filter(({ listed }) => listed.length > 0)
    .map(({ category, listed }) =>
      [category, ...listed.map(({ id, title }) => row(id.padEnd(width), title)), ''].join('\n'),
    );
  return [...blocks, 'Flags of a source: lambda-aot event <source> --help'].join('\n');
}

/** A title that is too long goes on below itself. */
function row(name: string, title: string): string {
  const start = `  ${name}  `;
  const lines = title.split(' ').reduce<string[]>((done, word) => {
    const line = done.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    return line === undefined || start.length + longer.length > COLUMNS
      ? [...done, word]
      : [...done.slice(0, -1), longer];
  }, []);
  return start + lines.join(`\n${' '.repeat(start.length)}`);
}
