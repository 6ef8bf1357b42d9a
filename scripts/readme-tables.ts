import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagLabel } from '../lib/command/help.ts';
import { commands } from '../lib/commands/catalogue.ts';
import type { Input, Inputs } from '../lib/inputs/define.ts';
import { flagOf, rangeOf } from '../lib/inputs/define.ts';
import { sourceInputs } from '../lib/blueprint/source-inputs.ts';
import { generalInputs } from '../lib/inputs/general.ts';
import { eventSources } from '../lib/events/catalogue.ts';
import { sourceSummary } from '../lib/events/source-summary.ts';
import { packageRoot } from '../lib/package-root.ts';

/** The tables of the README that are made from declarations, by the name between their markers. */
const tables: Readonly<Record<string, string>> = {
  ...(await tablesOfCommands()),
  'inputs of general': tableOf(generalInputs),
  'event sources': tableOfSources(),
};

export const readmePath = join(packageRoot, 'README.md');

/** The README's text with its tables made anew. */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
    if (!block.test(text)) throw new Error(`README.md has no place for: ${name}`);
    return text.replace(block, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
  }, readme);
}

async function tablesOfCommands(): Promise<Record<string, string>> {
  const rows = commands.map(async ({ name, load }) => [`inputs of ${name}`, tableOf((await load()).inputs)]);
  return Object.fromEntries(await Promise.all(rows)) as Record<string, string>;
}

function tableOfSources(): string {
  const rows = eventSources
    .map(sourceSummary)
    .map(({ id, title, input, output }) => [
      `\`${id}\``,
      title,
      `\`${input}\``,
      output === 'void' ? '' : `\`${output}\``,
      flagsOf(id),
    ]);
  return align([['source', 'what it is', 'takes', 'gives', 'flags of its own'], ...rows]);
}

function flagsOf(id: string): string {
  const source = eventSources.find((each) => each.id === id);
  return Object.keys(source ? sourceInputs(source) : {})
    .map((name) => `\`${flagOf(name)}\``)
    .join(' ');
}

function tableOf(inputs: Inputs): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${flagLabel(name, input)}\``,
    `${input.message}${choicesOf(input)}`,
    defaultOf(input),
  ]);
  return align([['flag', 'what it says', 'default'], ...rows]);
}

function choicesOf(input: Input): string {
  if (input.kind === 'number') return `: ${rangeOf(input)}`;
  if (input.kind !== 'choice' && input.kind !== 'choices') return '';
  if (input.choices.length > 20) return ': one of the event sources below';
  return `: ${input.choices.map(({ value, note }) => `\`${value}\` (${note})`).join(', ')}`;
}

function defaultOf({ kind, default: value, suggestion }: Input): string {
  if (suggestion !== undefined) return `asked; \`${String(suggestion)}\` with \`--yes\``;
  if (typeof value === 'function') return 'depends';
  if (kind === 'confirm') return value === true ? 'on' : 'off';
  return value === undefined || String(value) === '' ? '' : `\`${String(value)}\``;
}

/** As prettier would write it. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(readmePath, withTables(readFileSync(readmePath, 'utf8')));
}
