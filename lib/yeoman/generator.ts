import { join } from 'node:path';
import Generator from 'yeoman-generator';
import type { LoadedCommand } from '../command/command.ts';
import { commandHelp } from '../command/help.ts';
import { LambdaAotError } from '../errors.ts';
import type { AnswersOf, Inputs } from '../inputs/define.ts';
import type { DependentAnswers } from '../inputs/dependent.ts';
import { resolveAll } from '../inputs/dependent.ts';
import type { Request } from '../inputs/request.ts';
import { readRequest } from '../inputs/request.ts';
import type { Change } from '../plan/changes.ts';
import { compareWithDisk } from '../plan/changes.ts';
import { commit } from '../plan/commit.ts';
import { settleConflicts } from '../plan/conflicts.ts';
import { diffOf } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import { dryRunLines, reportLines, reportOf, shownPath } from '../plan/report.ts';
import { givenFromYeoman } from './given.ts';
import { markCommitted, pendingFiles, writePlanned } from './pending.ts';
import { askAboutConflict, askForText, askThrough, askToChoose, askToConfirm } from './prompts.ts';

/** `yo` ends its process with the code of an error, and crashes where that is a text: EACCES. */
function asFailure(error: unknown): never {
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
  throw new LambdaAotError((error as Error).message);
}

type GeneratorOptions = ConstructorParameters<typeof Generator>[1];

/**
 * The behaviour that all commands share under Yeoman. A command adds `writing()`, in which it makes its plan
 * from `this.answers` and hands it to `apply`.
 */
export abstract class LambdaGenerator<I extends Inputs> extends Generator {
  protected abstract readonly command: LoadedCommand & { readonly inputs: I };
  protected answers!: AnswersOf<I>;
  /** Of the inputs that came with the answers. */
  protected dependent: DependentAnswers = {};
  protected request!: Request;
  /** What the commit did, or in a dry run would have done. */
  protected changes: readonly Change[] = [];
  #plan: Plan = { files: [], warnings: [], next: [] };

  constructor(args: string[], options: GeneratorOptions) {
    super(args, options, {
      customInstallTask: true,
      customCommitTask: () => this.commitAll(),
      disableInGeneratorOptionsSupport: true,
      inheritTasks: true,
      tasksMatchingPriority: true,
    });
    // With a way to log errors, Yeoman prints "An error occured while running …" before our line.
    Object.assign(this, { log: undefined });
  }

  /** Yeoman would read package.json of the working directory, and fail where that is broken. */
  override determineAppname(): string {
    return 'lambda-aot';
  }

  override help(): string {
    return commandHelp(this.command, this.#start());
  }

  #start(): string {
    const { generator } = this.command;
    return generator === 'app' ? 'yo lambda-aot' : `yo lambda-aot:${generator}`;
  }

  async initializing(): Promise<void> {
    const { inputs } = this.command;
    const typed = { given: givenFromYeoman(inputs, this.options), words: this._args };
    this.request = await readRequest(this.command, typed, `See ${this.#start()} --help.`, this.env.cwd);
    const { given } = this.request;
    const ran = await this.command.run?.(given, this.request).catch(asFailure);
    const printed = ran === undefined ? await this.command.print?.(given, this.request) : { exitCode: ran };
    if (printed === undefined) return;
    if ('text' in printed) process.stdout.write(`${printed.text}\n`);
    if (printed.exitCode !== undefined) process.exitCode = printed.exitCode;
    this.cancelCancellableTasks();
  }

  async prompting(): Promise<void> {
    const { given, settings, asks } = this.request;
    const ask = asks ? askThrough(this.env.adapter) : undefined;
    const all = await resolveAll(this.command, given, { yes: settings.yes, ask });
    this.answers = all.answers;
    this.dependent = all.dependent;
  }

  /** Puts the plan into Yeoman's file system; the commit comes when all generators of the run have written. */
  protected apply(plan: Plan): void {
    this.#plan = plan;
    for (const file of plan.files) writePlanned(this.fs, join(this.request.cwd, file.path), file);
    for (const path of plan.removed ?? []) this.fs.delete(join(this.request.cwd, path));
  }

  /** Asks once more; who can't be asked has said so already. */
  protected async confirm(message: string): Promise<boolean> {
    return !this.request.asks || (await askToConfirm(this.env.adapter, message));
  }

  /** Asks for what can't be found out; '' where nobody can be asked. */
  protected async askFor(message: string): Promise<string> {
    return this.request.asks ? askForText(this.env.adapter, message) : '';
  }

  /** @returns the index of what was chosen; only for who can be asked */
  protected async choose(message: string, choices: readonly string[]): Promise<number> {
    return askToChoose(this.env.adapter, message, choices);
  }

  end(): void | Promise<void> {
    this.printReport();
  }

  /** @param more what `--json` prints beside the plan's data */
  protected printReport(more: Readonly<Record<string, unknown>> = {}): void {
    const { settings, cwd } = this.request;
    const report = reportOf(this.changes, this.#plan, cwd);
    if (settings.json) {
      process.stdout.write(`${JSON.stringify({ ...report, ...this.#plan.data, ...more }, null, 2)}\n`);
      return;
    }
    const lines = settings.dryRun ? dryRunLines : reportLines;
    for (const line of lines(this.changes, report, cwd, this.#plan.details)) this.env.adapter.log(line);
  }

  private async commitAll(): Promise<void> {
    const { settings, cwd } = this.request;
    const changes = pendingFiles(this.env.sharedFs as never)
      .map(compareWithDisk)
      .sort((left, right) => (left.path < right.path ? -1 : 1));
    this.changes = settings.dryRun
      ? changes
      : await settleConflicts(changes, settings.conflict, {
          show: (path) => shownPath(path, cwd),
          ask: ({ path }) => askAboutConflict(this.env.adapter, shownPath(path, cwd)),
          showDiff: (change) => this.env.adapter.log(diffOf(change, shownPath(change.path, cwd))),
        });
    if (!settings.dryRun) commit(this.changes);
    markCommitted(this.env.sharedFs);
  }
}
