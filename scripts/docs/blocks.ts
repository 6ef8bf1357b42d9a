import { posix } from 'node:path';
import type { Command, CommandEntry } from '../../lib/command/command.ts';
import { commandLine } from '../../lib/command/help.ts';
import { commands } from '../../lib/commands/catalogue.ts';
import { generalInputs } from '../../lib/inputs/general.ts';
import { serializerRules } from '../../lib/serializable/rules/catalogue.ts';
import { flagTable } from './flag-table.ts';
import { code, fenced, table } from './markdown.ts';
import { sourceTables } from './source-tables.ts';

/** Markdown that is made from declarations, for the page at a path. */
type Block = (page: string) => string;

const linkFrom = (page: string, target: string): string => posix.relative(posix.dirname(page), target);

const inputsBlock =
  (inputs: Command['inputs']): Block =>
  (page) =>
    flagTable(inputs, linkFrom(page, 'docs/event-sources.md'));

const startOf = (name: string): string => `lambda-aot ${name}`;

const about =
  ({ summary }: CommandEntry): Block =>
  () =>
    `${summary}.`;

function examples({ name }: CommandEntry, command: Command): Block {
  const lines = command.examples.map((each) => [commandLine(startOf(name), each.type), each.for] as const);
  const width = Math.max(...lines.map(([typed]) => typed.length));
  return () =>
    fenced(
      'sh',
      lines.map(([typed, what]) => `${typed.padEnd(width)}  # ${what}`),
    );
}

const ruleTable: Block = () =>
  table([
    ['rule', 'severity', 'finds', 'fix'],
    ...serializerRules.map(({ id, severity, title, isFixable = false }) => [
      code(id),
      severity,
      title,
      isFixable ? code('--fix') : '',
    ]),
  ]);

const commandList: Block = (page) =>
  commands
    .map(({ name, summary }) => `- [${code(name)}](${linkFrom(page, pageOf(name))}): ${summary}.`)
    .join('\n');

const hasInputs = ({ inputs }: Command): boolean => Object.keys(inputs).length > 0;

const inputsOf = ({ name }: CommandEntry, { inputs }: Command): [string, Block] => [
  `inputs of ${name}`,
  inputsBlock(inputs),
];

async function blocksOfCommands(): Promise<Record<string, Block>> {
  const blocks = commands.map(async (entry): Promise<[string, Block][]> => {
    const command = await entry.load();
    return [
      [`about ${entry.name}`, about(entry)],
      [`examples of ${entry.name}`, examples(entry, command)],
      ...(hasInputs(command) ? [inputsOf(entry, command)] : []),
    ];
  });
  return Object.fromEntries((await Promise.all(blocks)).flat());
}

export const pageOf = (command: string): string => `docs/commands/${command}.md`;

/** By the name between their markers: `<!-- inputs of new -->`, then the block, then `<!-- end -->`. */
export const blocks: Readonly<Record<string, Block>> = {
  commands: commandList,
  ...(await blocksOfCommands()),
  'inputs of general': inputsBlock(generalInputs),
  'event sources': sourceTables,
  'rules of serializable': ruleTable,
};

/** A page for a command that has none yet, with a place for each of its blocks. */
export function newPage(command: string): string {
  const place = (name: string): string => `<!-- ${name} -->\n<!-- end -->\n`;
  return [
    `# lambda-aot ${command}\n`,
    place(`about ${command}`),
    '## Examples\n',
    place(`examples of ${command}`),
    '## Flags\n',
    ...(`inputs of ${command}` in blocks ? [place(`inputs of ${command}`)] : []),
    '[General flags](README.md#general-flags), [JSON output and exit codes](../json-and-exit-codes.md).\n',
  ].join('\n');
}
