import type { Console } from '../console/console.ts';
import type { Prompter } from '../console/prompter.ts';
import type { DependentAnswers } from '../inputs/dependent.ts';
import type { GeneralSettings } from '../inputs/request.ts';

/** The ways to communicate with the user. */
export interface Terminal {
  readonly console: Console;
  readonly prompter: Prompter;
}

/** The context of a command, in addition to its answers. */
export interface CommandContext {
  /** Absolute path of the folder to work in. */
  readonly cwd: string;
  readonly settings: GeneralSettings;
  /** Answers to the inputs that depend on the answers of the command. */
  readonly dependent: DependentAnswers;
  readonly console: Console;
  /** undefined if prompts are not allowed. */
  readonly ask?: Questions | undefined;
}

/** Prompts for what a command finds out while it runs. */
export interface Questions {
  /** Asks for confirmation. */
  readonly confirm: (message: string) => Promise<boolean>;
  /** Asks for something that a command cannot determine. '' means no answer. */
  readonly text: (message: string) => Promise<string>;
  /** @returns the index of the choice */
  readonly choose: (message: string, choices: readonly string[]) => Promise<number>;
}
