import type { Console } from '../console/console.ts';
import { columnsOf } from '../console/prompter.ts';
import type { Inputs } from '../inputs/define.ts';
import type { AllAnswers } from '../inputs/dependent.ts';
import { resolveAll } from '../inputs/dependent.ts';
import { Dialogue } from '../inputs/dialogue.ts';
import type { CommandRequest } from '../inputs/request.ts';
import { reviewedAnswers } from '../inputs/reviewed-answers.ts';
import { typedWords } from '../inputs/typed-words.ts';
import type { Change } from '../plan/changes.ts';
import type { Command } from './command.ts';
import type { Terminal } from './context.ts';
import type { CommandResult, Outcome, PlannedOutcome } from './outcome.ts';
import { askThrough, questionsThrough, reviewThrough } from './prompts.ts';

/** Makes the changes of a plan. The caller decides how. */
export type Commit = (planned: PlannedOutcome) => Promise<readonly Change[]>;

/** The answers of a command. */
export interface ResolvedAnswers<I extends Inputs = Inputs> extends AllAnswers<I> {
  /** The command that does the same without prompts; undefined if there was no prompt, or no such command. */
  readonly unprompted: string | undefined;
}

/**
 * Runs a command from its request to the report.
 *
 * @returns the exit code
 */
export async function runCommand(
  command: Command,
  request: CommandRequest,
  terminal: Terminal,
  commit: Commit,
): Promise<number> {
  const answers = await answerInputs(command, request, terminal);
  const outcome = await execute(command, answers, request, terminal);
  if (!isPlanned(outcome)) return showResult(outcome, request, terminal.console);
  const changes = await commit(outcome);
  // This loads the diff code, which a command that only shows something does not need.
  const { reportChanges } = await import('./report-changes.ts');
  return reportChanges(outcome, changes, { request, unprompted: answers.unprompted }, terminal.console);
}

/** Reads, prompts for and checks all answers. */
export async function answerInputs<I extends Inputs>(
  command: Command<I>,
  request: CommandRequest,
  terminal: Terminal,
): Promise<ResolvedAnswers<I>> {
  const { given, settings, asks } = request;
  const dialogue = asks ? dialogueOf(command, request, terminal) : undefined;
  let all = await resolveAll(command, given, { yes: settings.yes, dialogue });
  while (dialogue && !(await dialogue.confirms(reviewedAnswers(command, all, dialogue))))
    all = await resolveAll(command, given, { yes: settings.yes, dialogue });
  const typed = dialogue?.hasAsked ? typedWords(command, all) : undefined;
  return { ...all, unprompted: typed === undefined ? undefined : request.commandLine(typed) };
}

function dialogueOf(
  command: Pick<Command, 'functionsAround'>,
  { cwd, settings }: CommandRequest,
  terminal: Terminal,
): Dialogue {
  const { prompter } = terminal;
  const functions = async () => (await command.functionsAround?.(cwd)) ?? [];
  const ask = askThrough(prompter, { columns: columnsOf(prompter), functions });
  // A dry run shows what the answers lead to.
  return new Dialogue(ask, settings.dryRun ? undefined : reviewThrough(terminal));
}

export function execute<I extends Inputs>(
  command: Command<I>,
  { answers, dependent }: AllAnswers<I>,
  { cwd, settings, asks }: CommandRequest,
  { console, prompter }: Terminal,
): Promise<Outcome> {
  const ask = asks ? questionsThrough(prompter) : undefined;
  return command.execute(answers, { cwd, settings, dependent, console, ask });
}

export const isPlanned = (outcome: Outcome): outcome is PlannedOutcome => 'plan' in outcome;

/** @returns the exit code */
export function showResult(
  { text, data, exitCode = 0 }: CommandResult,
  { settings }: CommandRequest,
  console: Console,
): number {
  if (settings.json) console.printJson(data());
  else console.print(text());
  return exitCode;
}
