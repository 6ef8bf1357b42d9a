import type { AnswersOf, Inputs } from '../inputs/define.ts';
import type { CommandInputs } from '../inputs/dependent.ts';
import type { CommandContext } from './context.ts';
import type { Outcome } from './outcome.ts';

/** What a command asks, and what it does with the answers. Loading one loads nothing of its work. */
export interface Command<I extends Inputs = Inputs> extends CommandInputs<I> {
  readonly examples: readonly Example[];
  execute(answers: AnswersOf<I>, context: CommandContext): Promise<Outcome>;
}

/** Checks a declaration, and keeps the types of its answers. */
export function defineCommand<const I extends Inputs>(command: Command<I>): Command<I> {
  return command;
}

/** What to type after the program's and the command's name, and what that does. */
export interface Example {
  readonly type: string;
  readonly for: string;
}

/** A command as the catalogue lists it: known by its name before anything of it is loaded. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands and the top of the help. */
  readonly summary: string;
  /** Yeoman's name for it, and the folder in generators/; the command's name if omitted. */
  readonly generator?: string;
  readonly load: () => Promise<Command>;
}

export const generatorName = ({ name, generator = name }: CommandEntry): string => generator;

/** How this program was called, and what it can do. */
export interface Program {
  /** As the person types it: `lambda-aot`, or `npm create lambda-aot`. */
  readonly name: string;
  readonly commands: readonly CommandEntry[];
  /** The command for a first word that is not the name of a command. */
  readonly fallback?: string;
}
