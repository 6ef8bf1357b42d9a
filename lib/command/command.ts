import type { AnswersOf, Choice, Inputs } from '../inputs/define.ts';
import type { CommandInputs } from '../inputs/dependent.ts';
import type { CommandContext } from './context.ts';
import type { Outcome } from './outcome.ts';

/** The inputs of a command, and what it does with the answers. Loading a command does not load its work. */
export interface Command<I extends Inputs = Inputs> extends CommandInputs<I> {
  readonly examples: readonly Example[];
  /** The functions of the solution around a folder, for prompts of inputs that name one. */
  readonly functionsAround?: (folder: string) => Promise<readonly Choice[]>;
  execute(answers: AnswersOf<I>, context: CommandContext): Promise<Outcome>;
}

/** Checks a declaration, and keeps the types of its answers. */
export function defineCommand<const I extends Inputs>(command: Command<I>): Command<I> {
  return command;
}

/** Arguments to type after the name of the command, and what they do. */
export interface Example {
  readonly type: string;
  readonly for: string;
}

/** An entry of the catalog of commands. It is known by name before the command is loaded. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands and the top of the help. */
  readonly summary: string;
  /**
   * Its name in Yeoman, and its folder in generators/. If omitted, the name of the command. false: it is not a
   * generator, because it has nothing to do with the files of a solution.
   */
  readonly generator?: string | false;
  /** Words that other tools use for it, and what to type instead. They are not accepted: an error suggests the command. */
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly load: () => Promise<Command>;
}

export const generatorName = ({ name, generator }: CommandEntry): string =>
  typeof generator === 'string' ? generator : name;

/** A program, and its commands. */
export interface Program {
  /** As typed: `lambda-aot`, or `npm create lambda-aot`. */
  readonly name: string;
  readonly commands: readonly CommandEntry[];
  /** The command for a first word that is not the name of a command. */
  readonly fallback?: string;
}
