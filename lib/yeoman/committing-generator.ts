import Generator from 'yeoman-generator';
import { commitFiles, filesOf } from '../command/commit-files.ts';
import type { PlannedOutcome } from '../command/outcome.ts';
import type { Terminal } from '../command/context.ts';
import type { CommandRequest } from '../inputs/request.ts';
import type { Change } from '../plan/changes.ts';
import { markCommitted, pendingFiles, writePending } from './pending-files.ts';

export type GeneratorOptions = ConstructorParameters<typeof Generator>[1];

/**
 * Puts plans into Yeoman's file system, and commits them as we do: together with the files of all other generators of
 * the run, all or nothing.
 */
export abstract class CommittingGenerator extends Generator {
  /** What the commit did, or in a dry run would have done. */
  changes: readonly Change[] = [];
  protected abstract readonly request: CommandRequest;
  protected abstract readonly terminal: Terminal;

  constructor(args: string[], options: GeneratorOptions) {
    super(args, options, {
      customInstallTask: true,
      customCommitTask: () => this.#commitAll(),
      disableInGeneratorOptionsSupport: true,
      inheritTasks: true,
      tasksMatchingPriority: true,
    });
    // With a way to log errors, Yeoman prints "An error occured while running …" before our line.
    Object.assign(this, { log: undefined });
  }

  /** Yeoman would read package.json of the working directory, and fail if that is broken. */
  override determineAppname(): string {
    return 'lambda-aot';
  }

  protected put(planned: PlannedOutcome): void {
    for (const file of filesOf(planned)) writePending(this.fs, file);
  }

  async #commitAll(): Promise<void> {
    const store = this.env.sharedFs as never;
    this.changes = await commitFiles(pendingFiles(store), this.request, this.terminal);
    markCommitted(store);
  }
}
