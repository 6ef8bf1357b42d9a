import type { CommandEntry, Program } from '../command/command.ts';
import { commandHelp, commandLine, programHelp } from '../command/help.ts';
import type { Terminal } from '../command/context.ts';
import { runCommand } from '../command/run-command.ts';
import { processConsole } from '../console/process-console.ts';
import { processPrompter } from '../console/process-prompter.ts';
import { parseArguments } from '../inputs/arguments.ts';
import { allInputs } from '../inputs/dependent.ts';
import { generalInputs } from '../inputs/general.ts';
import { readRequest } from '../inputs/request.ts';
import { buildVersion } from '../package-root.ts';
import { findCommand } from './find-command.ts';
import { reportFailure } from './report-failure.ts';

/** The hidden command that the scripts of `lambda-aot completion` call. */
const COMPLETE = '__complete';

/** Runs one command line, prints its output, and returns the exit code. */
export async function main(program: Program, argv: readonly string[]): Promise<number> {
  const color = !argv.includes('--no-color');
  // The prompt packages read this variable.
  if (!color) process.env.NO_COLOR = '1';
  const terminal = { console: processConsole(color), prompter: processPrompter };
  try {
    return await run(program, argv, terminal);
  } catch (error) {
    return reportFailure(error, argv, terminal.console);
  }
}

async function run(program: Program, argv: readonly string[], terminal: Terminal): Promise<number> {
  const { console } = terminal;
  if (argv[0] === COMPLETE) {
    const { complete } = await import('../completion/complete.ts');
    console.print(await complete(program, argv.slice(1)));
    return 0;
  }
  const text = programText(program, argv[0] ?? '');
  if (text !== undefined) {
    console.print(text);
    return 0;
  }
  const { entry, rest } = findCommand(program, argv);
  const command = await entry.load();
  const typed = parseArguments(rest, { ...generalInputs, ...allInputs(command) });
  const start = startOf(program, entry);
  if (typed.given.help === true) {
    console.print(commandHelp(entry, command, start, typed));
    return 0;
  }
  const request = await readRequest(command, typed, (rest) => commandLine(start, rest));
  return runCommand(command, request, terminal, async (planned) => {
    const { commitUnderYeoman } = await import('../yeoman/commit-under-yeoman.ts');
    return commitUnderYeoman(entry, planned, request, terminal);
  });
}

/** What a program prints about itself; undefined if a command is called. */
function programText(program: Program, first: string): string | undefined {
  if (['--version', '-v'].includes(first)) return buildVersion();
  const asksForHelp = ['--help', '-h', ''].includes(first) && program.fallback === undefined;
  return asksForHelp || first === 'help' ? programHelp(program) : undefined;
}

/** `lambda-aot new`, but `npm create lambda-aot`. */
function startOf(program: Program, { name }: CommandEntry): string {
  return name === program.fallback ? program.name : `${program.name} ${name}`;
}
