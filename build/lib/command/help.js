import { flagOf } from "../inputs/define.js";
import { generalInputs } from "../inputs/general.js";
import { readGiven } from "../inputs/resolve.js";
import { namedWords } from "../inputs/words.js";
/**
 * What a person types to start a command.
 *
 * @param program `lambda-aot`, `yo lambda-aot` or `npm create lambda-aot`; npm keeps flags for itself unless a
 *   lone `--` stands before them
 */
export function commandLine(program, rest) {
    const typed = program.startsWith('npm ') ? rest.replace(/(^| )(-|\[flags)/, '$1-- $2') : rest;
    return `${program} ${typed}`.trimEnd();
}
/**
 * The help of one command, for the person who called it by `start`, such as `lambda-aot new`.
 *
 * @param typed what else was typed: with `event sqs --help` come the flags of sqs
 */
export function commandHelp(command, start, typed) {
    const words = Object.entries(command.inputs).flatMap(([name, { argument, kind }]) => argument ? [`[${name}${kind === 'list' ? ' …' : ''}]`] : []);
    const examples = command.examples.map((each) => [commandLine(start, each.type), each.for]);
    return sections([
        [`${command.summary}.`, []],
        ['Usage:', [commandLine(start, [...words, '[flags]'].join(' '))]],
        ['Flags:', flagLines(command.inputs)],
        ...dependentFlags(command, start, typed),
        ['General flags:', flagLines(generalInputs)],
        ['Examples:', examples.flatMap(([type, what]) => [`# ${what}`, type])],
    ]);
}
function dependentFlags({ inputs, dependent }, start, typed) {
    if (dependent === undefined)
        return [];
    const { values } = readGiven(inputs, { ...typed?.given, ...namedWords(inputs, typed?.words ?? []) });
    const groups = dependent.chosen(values).filter((group) => flagsOf(dependent, group).length > 0);
    if (groups.length === 0)
        return [['More flags:', [commandLine(start, dependent.toSee)]]];
    return groups.map((group) => [`Flags of ${group}:`, flagLines(dependent.groups[group] ?? {})]);
}
const flagsOf = ({ groups }, group) => Object.keys(groups[group] ?? {});
/** The list of commands. */
export function programHelp({ name, commands }) {
    return sections([
        ['C# on AWS Lambda, compiled to native code.', []],
        ['Usage:', [`${name} <command> [flags]`]],
        ['Commands:', columns(commands.map((command) => [command.name, command.summary]))],
        [
            'More:',
            columns([
                [`${name} <command> --help`, 'all flags of a command'],
                [`${name} --version`, ''],
            ]),
        ],
    ]);
}
function sections(parts) {
    return parts
        .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`), ''].join('\n'))
        .join('\n');
}
function flagLines(inputs) {
    return columns(Object.entries(inputs).flatMap(([name, input]) => [
        [flagLabel(name, input), description(input)],
        ...choiceRows(input),
    ]));
}
/** A long list has a command of its own. */
const AT_MOST_SHOWN = 20;
function choiceRows(input) {
    const { choices = [] } = input;
    return choices.length > AT_MOST_SHOWN ? [] : choices.map(({ value, note }) => [`    ${value}`, note]);
}
/** `-y, --yes`, `--[no-]tests`, `--memory <number>` */
export function flagLabel(name, input) {
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
function description(input) {
    const range = input.kind === 'number' ? `, ${input.min} to ${input.max} ${input.unit}` : '';
    const repeat = input.kind === 'list' || input.kind === 'choices' ? '; may be repeated' : '';
    const hint = input.hint === undefined ? '' : `: ${input.hint}`;
    return `${input.message}${hint}${range}${repeat}${defaultNote(input)}`;
}
function defaultNote({ kind, default: value }) {
    const tells = kind !== 'confirm' && kind !== 'list' && typeof value !== 'function';
    return tells && value !== undefined && value !== '' ? ` [${String(value)}]` : '';
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return rows.map(([left, right]) => `${left.padEnd(width)}${right}`.trimEnd());
}
