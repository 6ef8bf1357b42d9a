import type { Asked } from '../inputs/dependent.ts';
import type { Request } from '../inputs/request.ts';
import type { Given } from '../inputs/resolve.ts';

/** A command, known by its name before anything of it is loaded. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<LoadedCommand>;
}

/** All that help and checks need; nothing of Yeoman. */
export interface LoadedCommand extends Asked {
  readonly name: string;
  readonly summary: string;
  /** What to type after the program's and the command's name, and what that does. */
  readonly examples: readonly Example[];
  /** Folder below generators/. */
  readonly generator: string;
  /** What to print instead of running the generator, where a flag asks for that. */
  readonly print?: (given: Given, request: Pick<Request, 'settings' | 'cwd'>) => Promise<Printed | undefined>;
  /** The whole of a command that writes no files: it prints by itself, and returns the exit code. */
  readonly run?: (given: Given, request: Pick<Request, 'settings' | 'cwd'>) => Promise<number>;
}

export interface Printed {
  readonly text: string;
  /** undefined: 0 */
  readonly exitCode?: number;
}

export interface Example {
  readonly type: string;
  readonly for: string;
}

/** How this program was called, and what it can do. */
export interface Program {
  /** As the person types it: `lambda-aot`, or `npm create lambda-aot`. */
  readonly name: string;
  readonly commands: readonly Command[];
  /** The command that takes a first word which is no command. */
  readonly fallback?: string;
  /** Absolute path of the module that holds a generator. */
  readonly generatorPath: (generator: string) => string;
}
