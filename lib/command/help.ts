import type { ChoiceInput, Input, Inputs } from '../inputs/define.ts';
import { explainedMessage, flagOf, rangeOf } from '../inputs/define.ts';
import type { DependentInputs } from '../inputs/dependent.ts';
import { generalInputs } from '../inputs/general.ts';
import type { RawArguments } from '../inputs/request.ts';
import { readGiven } from '../inputs/resolve.ts';
import { namedWords } from '../inputs/words.ts';
import type { Command, CommandEntry, Program } from './command.ts';

/**
 * The command line that starts a command.
 *
 * @param program `lambda-aot`, `yo lambda-aot` or `npm create lambda-aot`; npm keeps flags for itself unless a
 *   lone `--` comes before them
 */
export function commandLine(program: string, rest: string): string {
  const typed = program.startsWith('npm ') ? rest.replace(/(^| )(-|\[flags)/, '$1-- $2') : rest;
  return `${program} ${typed}`.trimEnd();
}

/**
 * The help of one command.
 *
 * @param start how the command was started, such as `lambda-aot new`
 * @param typed the other arguments: `event sqs --help` also shows the flags of sqs
 */
export function commandHelp(
  { summary }: CommandEntry,
  command: Command,
  start: string,
  typed?: RawArguments,
): string {
  const words = Object.entries(command.inputs).flatMap(([name, { argument, kind }]) =>
    argument ? [`[${name}${kind === 'list' ? ' …' : ''}]`] : [],
  );
  const examples = command.examples.map((each) => [commandLine(start, each.type), each.for] as const);
  return sections([
    [`${summary}.`, []],
    ['Usage:', [commandLine(start, [...words, '[flags]'].join(' '))]],
    ...ownFlags(command.inputs),
    ...dependentFlags(command, start, typed),
    ['General flags:', flagLines(generalInputs)],
    ['Examples:', examples.flatMap(([type, what]) => [`# ${what}`, type])],
  ]);
}

type Section = readonly [title: string, lines: readonly string[]];

const ownFlags = (inputs: Inputs): Section[] =>
  Object.keys(inputs).length === 0 ? [] : [['Flags:', flagLines(inputs)]];

function dependentFlags({ inputs, dependent }: Command, start: string, typed?: RawArguments): Section[] {
  if (dependent === undefined) return [];
  const { values } = readGiven(inputs, { ...typed?.given, ...namedWords(inputs, typed?.words ?? []) });
  const groups = dependent.chosen(values).filter((group) => flagsOf(dependent, group).length > 0);
  if (groups.length === 0) return [['More flags:', [commandLine(start, dependent.toSee)]]];
  return groups.map((group) => [`Flags for ${group}:`, flagLines(dependent.groups[group] ?? {})]);
}

const flagsOf = ({ groups }: DependentInputs, group: string): string[] => Object.keys(groups[group] ?? {});

/** The list of commands. */
export function programHelp({ name, commands }: Program): string {
  return sections([
    ['C# on AWS Lambda, compiled to native code.', []],
    ['Usage:', [`${name} <command> [flags]`]],
    ['Commands:', columns(commands.map((command) => [command.name, command.summary]))],
    [
      'More:',
      columns([
        [`${name} <command> --help`, 'Show all flags of a command'],
        [`${name} --version`, ''],
      ]),
    ],
  ]);
}

function sections(parts: readonly Section[]): string {
  return parts
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');
}

function flagLines(inputs: Inputs): string[] {
  return columns(
    Object.entries(inputs).flatMap(([name, input]) => [
      [flagLabel(name, input), description(input)],
      ...choiceRows(input),
    ]),
  );
}

/** A separate command shows a longer list. */
const MAX_SHOWN_CHOICES = 20;

function choiceRows(input: Input): [string, string][] {
  const { choices = [] } = input as Partial<ChoiceInput>;
  return choices.length > MAX_SHOWN_CHOICES ? [] : choices.map(({ value, note }) => [`    ${value}`, note]);
}

/** `-y, --yes`, `--[no-]tests`, `--memory <number>` */
export function flagLabel(name: string, input: Input): string {
  const letter = input.alias === undefined ? '' : `-${input.alias}, `;
  const turnsOff = input.kind === 'confirm' && input.default === true;
  const flag = turnsOff ? flagOf(name).replace('--', '--[no-]') : flagOf(name);
  const value = {
    confirm: '',
    number: ' <number>',
    choice: ' <choice>',
    choices: ' <choice>',
    text: ' <text>',
    list: ' <text>',
  };
  return `${letter}${flag}${value[input.kind]}`;
}

function description(input: Input): string {
  const range = input.kind === 'number' ? `, ${rangeOf(input)}` : '';
  const repeat = input.kind === 'list' || input.kind === 'choices' ? '; may be repeated' : '';
  const hint = input.hint === undefined ? '' : ` (${input.hint})`;
  return `${explainedMessage(input)}${hint}${range}${repeat}${defaultNote(input)}`;
}

function defaultNote({ kind, default: value }: Input): string {
  const tells = kind !== 'confirm' && kind !== 'list' && typeof value !== 'function';
  return tells && value !== undefined && value !== '' ? ` [${String(value)}]` : '';
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `${left.padEnd(width)}${right}`.trimEnd());
}
