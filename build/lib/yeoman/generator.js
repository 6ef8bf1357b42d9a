import { join } from 'node:path';
import Generator from 'yeoman-generator';
import { commandHelp } from "../command/help.js";
import { LambdaAotError } from "../errors.js";
import { resolveAll } from "../inputs/dependent.js";
import { readRequest } from "../inputs/request.js";
import { compareWithDisk } from "../plan/changes.js";
import { commit } from "../plan/commit.js";
import { settleConflicts } from "../plan/conflicts.js";
import { diffOf } from "../plan/diff.js";
import { dryRunLines, reportLines, reportOf, shownPath } from "../plan/report.js";
import { givenFromYeoman } from "./given.js";
import { markCommitted, pendingFiles, writePlanned } from "./pending.js";
import { askAboutConflict, askForText, askThrough, askToChoose, askToConfirm } from "./prompts.js";
/** `yo` ends its process with the code of an error, and crashes where that is a text: EACCES. */
function asFailure(error) {
    if (typeof error.code !== 'string')
        throw error;
    throw new LambdaAotError(error.message);
}
/**
 * The behaviour that all commands share under Yeoman. A command adds `writing()`, in which it makes its plan
 * from `this.answers` and hands it to `apply`.
 */
export class LambdaGenerator extends Generator {
    answers;
    /** Of the inputs that came with the answers. */
    dependent = {};
    request;
    /** What the commit did, or in a dry run would have done. */
    changes = [];
    #plan = { files: [], warnings: [], next: [] };
    constructor(args, options) {
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
    determineAppname() {
        return 'lambda-aot';
    }
    help() {
        return commandHelp(this.command, this.#start());
    }
    #start() {
        const { generator } = this.command;
        return generator === 'app' ? 'yo lambda-aot' : `yo lambda-aot:${generator}`;
    }
    async initializing() {
        const { inputs } = this.command;
        const typed = { given: givenFromYeoman(inputs, this.options), words: this._args };
        this.request = await readRequest(this.command, typed, `See ${this.#start()} --help.`, this.env.cwd);
        const { given } = this.request;
        const ran = await this.command.run?.(given, this.request).catch(asFailure);
        const printed = ran === undefined ? await this.command.print?.(given, this.request) : { exitCode: ran };
        if (printed === undefined)
            return;
        if ('text' in printed)
            process.stdout.write(`${printed.text}\n`);
        if (printed.exitCode !== undefined)
            process.exitCode = printed.exitCode;
        this.cancelCancellableTasks();
    }
    async prompting() {
        const { given, settings, asks } = this.request;
        const ask = asks ? askThrough(this.env.adapter) : undefined;
        const all = await resolveAll(this.command, given, { yes: settings.yes, ask });
        this.answers = all.answers;
        this.dependent = all.dependent;
    }
    /** Puts the plan into Yeoman's file system; the commit comes when all generators of the run have written. */
    apply(plan) {
        this.#plan = plan;
        for (const file of plan.files)
            writePlanned(this.fs, join(this.request.cwd, file.path), file);
        for (const path of plan.removed ?? [])
            this.fs.delete(join(this.request.cwd, path));
    }
    /** Asks once more; who can't be asked has said so already. */
    async confirm(message) {
        return !this.request.asks || (await askToConfirm(this.env.adapter, message));
    }
    /** Asks for what can't be found out; '' where nobody can be asked. */
    async askFor(message) {
        return this.request.asks ? askForText(this.env.adapter, message) : '';
    }
    /** @returns the index of what was chosen; only for who can be asked */
    async choose(message, choices) {
        return askToChoose(this.env.adapter, message, choices);
    }
    end() {
        this.printReport();
    }
    /** @param more what `--json` prints beside the plan's data */
    printReport(more = {}) {
        const { settings, cwd } = this.request;
        const report = reportOf(this.changes, this.#plan, cwd);
        if (settings.json) {
            process.stdout.write(`${JSON.stringify({ ...report, ...this.#plan.data, ...more }, null, 2)}\n`);
            return;
        }
        const lines = settings.dryRun ? dryRunLines : reportLines;
        for (const line of lines(this.changes, report, cwd, this.#plan.details))
            this.env.adapter.log(line);
    }
    async commitAll() {
        const { settings, cwd } = this.request;
        const changes = pendingFiles(this.env.sharedFs)
            .map(compareWithDisk)
            .sort((left, right) => (left.path < right.path ? -1 : 1));
        this.changes = settings.dryRun
            ? changes
            : await settleConflicts(changes, settings.conflict, {
                show: (path) => shownPath(path, cwd),
                ask: ({ path }) => askAboutConflict(this.env.adapter, shownPath(path, cwd)),
                showDiff: (change) => this.env.adapter.log(diffOf(change, shownPath(change.path, cwd))),
            });
        if (!settings.dryRun)
            commit(this.changes);
        markCommitted(this.env.sharedFs);
    }
}
