import { ExitCode, usageError } from '../../lib/errors.ts';
import { leavingNothing } from '../../lib/process/group.ts';
import type { Solution } from '../../lib/solution/solution.ts';
import { readSolution } from '../../lib/solution/read.ts';
import type { SolutionFunction } from '../../lib/solution/function.ts';
import { oneFunction } from '../../lib/solution/choose-function.ts';
import { planTrim } from '../../lib/plans/trim.ts';
import type { Cause } from '../../lib/trim/causes/cause.ts';
import { recommended } from '../../lib/trim/causes/cause.ts';
import { findCauses } from '../../lib/trim/causes/find-causes.ts';
import { NOT_RESTORED } from '../../lib/trim/facts/closure.ts';
import { readFunctionFacts } from '../../lib/trim/facts/function-facts.ts';
import type { Fix } from '../../lib/trim/fixes/define.ts';
import { readLog, warningsFor } from '../../lib/trim/log/read-log.ts';
import { causeLines } from '../../lib/trim/show/cause-lines.ts';
import { comparisonLines } from '../../lib/trim/show/comparison-lines.ts';
import { fixChoices } from '../../lib/trim/show/fix-choices.ts';
import { compare } from '../../lib/trim/verify/compare.ts';
import type { PublishMeasurement } from '../../lib/trim/verify/measure.ts';
import { measure } from '../../lib/trim/verify/measure.ts';
import { publishForWarnings } from '../../lib/trim/verify/publish.ts';
import { LambdaGenerator } from '../../lib/yeoman/generator.ts';
import type { inputs } from '../../lib/commands/trim.ts';
import { command } from '../../lib/commands/trim.ts';

export default class extends LambdaGenerator<typeof inputs> {
  protected override readonly command = command;
  #before: PublishMeasurement | undefined;

  async writing(): Promise<void> {
    const { assemblies, type: types, remove, mode, log, publish, verify } = this.answers;
    const { cwd, settings } = this.request;
    if (verify && settings.dryRun)
      throw usageError(['--verify compares what was written: leave --dry-run out.']);
    const solution = readSolution(cwd);
    const fn = oneFunction(solution, this.answers.function, '--function');
    const wishes = { assemblies, types, remove, mode };
    // Names are checked before anything is compiled.
    const before = readFunctionFacts(solution, fn);
    planTrim(solution, fn, before, wishes);
    if (verify) this.#before = await this.#measure(solution, fn);
    const published =
      publish && !verify ? await leavingNothing(() => publishForWarnings(cwd, fn)) : this.#before;
    const read = log === '' ? (published?.warnings ?? []) : readLog(log, cwd);
    const warnings = warningsFor(fn, solution, read);
    const asksWhy = publish || log !== '';
    // A publish restores the packages.
    const known = published === undefined ? before : readFunctionFacts(solution, fn);
    const causes = asksWhy ? findCauses(warnings, known) : [];
    if (asksWhy) this.#show(causeLines(causes, known.own));
    const plan = planTrim(solution, fn, known, wishes, await this.#choose(causes));
    const unsure = causes.length > 0 && !known.closure.isRestored ? [NOT_RESTORED] : [];
    this.apply({ ...plan, warnings: [...unsure, ...plan.warnings], data: { function: fn.name, causes } });
  }

  override async end(): Promise<void> {
    const { json } = this.request.settings;
    const isSame = this.changes.every(({ status }) => status === 'unchanged');
    if (this.#before === undefined || isSame || !json) this.printReport();
    if (this.#before === undefined) return;
    if (isSame) {
      this.#show(['Nothing was changed, so there is nothing to compare.']);
      return;
    }
    const solution = readSolution(this.request.cwd);
    const after = await this.#measure(solution, oneFunction(solution, this.answers.function, '--function'));
    const compared = compare(this.#before, after);
    if (json) this.printReport({ verification: compared });
    else this.#show(['', ...comparisonLines(compared)]);
    if (compared.outcome === 'same' || compared.outcome === 'worse') process.exitCode = ExitCode.found;
  }

  #measure(solution: Solution, fn: SolutionFunction): Promise<PublishMeasurement> {
    const { invoke, event, payload } = this.answers;
    const wanted = invoke ? { event, payload } : undefined;
    return leavingNothing(() => measure(this.request.cwd, solution, fn, wanted));
  }

  /** The fixes to make: those that are recommended, or what a person chooses for each cause. */
  async #choose(causes: readonly Cause[]): Promise<Fix[]> {
    if (this.answers.apply === 'recommended') return causes.flatMap(recommended);
    if (this.answers.apply === 'none' || !this.request.asks) return [];
    const chosen: Fix[] = [];
    for (const cause of causes) {
      const fixes = cause.fixes.filter(({ edits = [] }) => edits.length > 0);
      if (fixes.length === 0) continue;
      const at = await this.choose(`${cause.why}. Fix`, fixChoices(fixes));
      chosen.push(...fixes.slice(at, at + 1));
    }
    return chosen;
  }

  #show(lines: readonly string[]): void {
    if (this.request.settings.json) return;
    for (const line of lines) this.env.adapter.log(line);
  }
}
