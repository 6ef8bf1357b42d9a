import type { Console } from '../console/console.ts';
import type { Prompter } from '../console/prompter.ts';
import type { AllAnswers } from '../inputs/dependent.ts';
import { resolveAll } from '../inputs/dependent.ts';
import type { Inputs } from '../inputs/define.ts';
import type { CommandRequest } from '../inputs/request.ts';
import type { Change } from '../plan/changes.ts';
import type { Command } from './command.ts';
import type { CommandResult, Outcome, PlannedOutcome } from './outcome.ts';
import { askThrough, questionsThrough } from './prompts.ts';

/** The ways to communicate with the user. */
export interface Terminal {
  readonly console: Console;
  readonly prompter: Prompter;
}

/** Makes the changes of a plan. The caller decides how. */
export type Commit = (planned: PlannedOutcome) => Promise<readonly Change[]>;

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
  const answers = await answerInputs(command, request, terminal.prompter);
  const outcome = await execute(command, answers, request, terminal);
  if (!isPlanned(outcome)) return showResult(outcome, request, terminal.console);
  const changes = await commit(outcome);
  // This loads the diff code, which a command that only shows something does not need.
  const { reportChanges } = await import('./report-changes.ts');
  return reportChanges(outcome, changes, request, terminal.console);
}

/** Reads, prompts for and checks all answers. */
export function answerInputs<I extends Inputs>(
  command: Command<I>,
  { given, settings, asks }: CommandRequest,
  prompter: Prompter,
): Promise<AllAnswers<I>> {
  return resolveAll(command, given, { yes: settings.yes, ask: asks ? askThrough(prompter) : undefined });
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
