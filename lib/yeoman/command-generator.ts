import type { Command, CommandEntry } from '../command/command.ts';
import { generatorName } from '../command/command.ts';
import { commandHelp, commandLine } from '../command/help.ts';
import type { Outcome } from '../command/outcome.ts';
import { reportChanges } from '../command/report-changes.ts';
import type { Terminal } from '../command/context.ts';
import type { ResolvedAnswers } from '../command/run-command.ts';
import { answerInputs, execute, isPlanned, showResult } from '../command/run-command.ts';
import { commandNamed } from '../commands/catalogue.ts';
import { processConsole } from '../console/process-console.ts';
import { LambdaAotError } from '../errors.ts';
import type { CommandRequest } from '../inputs/request.ts';
import { readRequest } from '../inputs/request.ts';
import { CommittingGenerator } from './committing-generator.ts';
import { rawAnswersFrom } from './raw-answers.ts';

/** A command as a generator of Yeoman, for `yo` and for generators that compose it. */
export async function generatorOf(name: string): Promise<new (...args: never) => CommandGenerator> {
  const entry = commandNamed(name);
  const command = await entry.load();
  return class extends CommandGenerator {
    protected override readonly entry = entry;
    protected override readonly command = command;
  };
}

/** The steps of a command in the phases of Yeoman, each of which all generators of a run do before the next. */
export abstract class CommandGenerator extends CommittingGenerator {
  protected abstract readonly entry: CommandEntry;
  protected abstract readonly command: Command;
  protected override request!: CommandRequest;
  protected override terminal!: Terminal;
  #answers!: ResolvedAnswers;
  #outcome!: Outcome;

  override help(): string {
    return commandHelp(this.entry, this.command, this.#start());
  }

  async initializing(): Promise<void> {
    const { adapter, cwd } = this.env;
    const typed = { given: rawAnswersFrom(this.command.inputs, this.options), words: this._args };
    this.request = await readRequest(this.command, typed, (rest) => commandLine(this.#start(), rest), cwd);
    this.terminal = {
      console: processConsole(this.request.settings.color, (line) => {
        adapter.log(line);
      }),
      prompter: { prompt: (questions) => adapter.prompt(questions as never) },
    };
  }

  async prompting(): Promise<void> {
    this.#answers = await answerInputs(this.command, this.request, this.terminal);
  }

  async writing(): Promise<void> {
    this.#outcome = await execute(this.command, this.#answers, this.request, this.terminal).catch(asFailure);
    if (isPlanned(this.#outcome)) this.put(this.#outcome);
    else exitWith(showResult(this.#outcome, this.request, this.terminal.console));
  }

  async end(): Promise<void> {
    if (!isPlanned(this.#outcome)) return;
    const run = { request: this.request, unprompted: this.#answers.unprompted };
    exitWith(await reportChanges(this.#outcome, this.changes, run, this.terminal.console));
  }

  #start(): string {
    const name = generatorName(this.entry);
    return name === 'app' ? 'yo lambda-aot' : `yo lambda-aot:${name}`;
  }
}

/** `yo` ends its process with the code of an error, and crashes if that is a text: EACCES. */
function asFailure(error: unknown): never {
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
  throw new LambdaAotError((error as Error).message);
}

/** A generator has no other way to set the exit code of `yo`. */
function exitWith(code: number): void {
  if (code !== 0) process.exitCode = code;
}
