import { ExitCode, usageError } from "../../lib/errors.js";
import { leavingNothing } from "../../lib/process/group.js";
import { readSolution } from "../../lib/solution/existing.js";
import { oneFunction } from "../../lib/solution/function-list.js";
import { planTrim } from "../../lib/plans/trim.js";
import { findCauses } from "../../lib/trim/causes.js";
import { whatIsKnown } from "../../lib/trim/known.js";
import { compare } from "../../lib/trim/compare.js";
import { measure } from "../../lib/trim/measure.js";
import { NOT_RESTORED } from "../../lib/trim/closure.js";
import { publishForWarnings } from "../../lib/trim/publish.js";
import { readLog, warningsFor } from "../../lib/trim/read-log.js";
import { causeLines, comparisonLines } from "../../lib/trim/show.js";
import { choicesOf, recommended } from "../../lib/trim/choose.js";
import { LambdaGenerator } from "../../lib/yeoman/generator.js";
import { command } from "../../lib/commands/trim.js";
export default class extends LambdaGenerator {
    command = command;
    #before;
    async writing() {
        const { assemblies, type: types, remove, mode, log, publish, verify } = this.answers;
        const { cwd, settings } = this.request;
        if (verify && settings.dryRun)
            throw usageError(['--verify compares what was written: leave --dry-run out.']);
        const solution = readSolution(cwd);
        const fn = oneFunction(solution, this.answers.function, '--function');
        const wishes = { assemblies, types, remove, mode };
        // Names are checked before anything is compiled.
        const before = whatIsKnown(solution, fn);
        planTrim(solution, fn, before, wishes);
        if (verify)
            this.#before = await this.#measure(solution, fn);
        const published = publish && !verify ? await leavingNothing(() => publishForWarnings(cwd, fn)) : this.#before;
        const read = log === '' ? (published?.warnings ?? []) : readLog(log, cwd);
        const warnings = warningsFor(fn, solution, read);
        const asksWhy = publish || log !== '';
        // A publish restores the packages.
        const known = published === undefined ? before : whatIsKnown(solution, fn);
        const causes = asksWhy ? findCauses(warnings, known) : [];
        if (asksWhy)
            this.#show(causeLines(causes, known.own));
        const plan = planTrim(solution, fn, known, wishes, await this.#choose(causes));
        const unsure = causes.length > 0 && !known.closure.isRestored ? [NOT_RESTORED] : [];
        this.apply({ ...plan, warnings: [...unsure, ...plan.warnings], data: { function: fn.name, causes } });
    }
    async end() {
        const { json } = this.request.settings;
        const isSame = this.changes.every(({ status }) => status === 'unchanged');
        if (this.#before === undefined || isSame || !json)
            this.printReport();
        if (this.#before === undefined)
            return;
        if (isSame) {
            this.#show(['Nothing was changed, so there is nothing to compare.']);
            return;
        }
        const solution = readSolution(this.request.cwd);
        const after = await this.#measure(solution, oneFunction(solution, this.answers.function, '--function'));
        const compared = compare(this.#before, after);
        if (json)
            this.printReport({ verification: compared });
        else
            this.#show(['', ...comparisonLines(compared)]);
        if (compared.outcome === 'same' || compared.outcome === 'worse')
            process.exitCode = ExitCode.found;
    }
    #measure(solution, fn) {
        const { invoke, event, payload } = this.answers;
        const wanted = invoke ? { event, payload } : undefined;
        return leavingNothing(() => measure(this.request.cwd, solution, fn, wanted));
    }
    /** The fixes to make: those that are recommended, or what a person chooses for each cause. */
    async #choose(causes) {
        if (this.answers.apply === 'recommended')
            return causes.flatMap(recommended);
        if (this.answers.apply === 'none' || !this.request.asks)
            return [];
        const chosen = [];
        for (const cause of causes) {
            const fixes = cause.fixes.filter(({ edits = [] }) => edits.length > 0);
            if (fixes.length === 0)
                continue;
            const at = await this.choose(`${cause.why}. Fix`, choicesOf(fixes));
            chosen.push(...fixes.slice(at, at + 1));
        }
        return chosen;
    }
    #show(lines) {
        if (this.request.settings.json)
            return;
        for (const line of lines)
            this.env.adapter.log(line);
    }
}
