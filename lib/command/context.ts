import type { Console } from '../console/console.ts';
import type { DependentAnswers } from '../inputs/dependent.ts';
import type { GeneralSettings } from '../inputs/request.ts';

/** What a command works with besides its own answers. */
export interface CommandContext {
  /** Absolute folder that the person works in. */
  readonly cwd: string;
  readonly settings: GeneralSettings;
  /** Answers of the inputs that came with the command's own answers. */
  readonly dependent: DependentAnswers;
  readonly console: Console;
  /** undefined if nobody can be asked. */
  readonly ask?: Questions | undefined;
}

/** Questions about what a command has found. */
export interface Questions {
  /** Asks once more whether to do what a flag asks for. */
  readonly confirm: (message: string) => Promise<boolean>;
  /** Asks for something that a command cannot find out; '' is no answer. */
  readonly text: (message: string) => Promise<string>;
  /** @returns the index of the choice */
  readonly choose: (message: string, choices: readonly string[]) => Promise<number>;
}
