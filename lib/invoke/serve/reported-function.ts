import type { Console } from '../../console/console.ts';
import type { ExplainContext } from '../../explain/define.ts';
import { failureOf } from '../../local-run/invocation-failure.ts';
import { showFailure } from '../../local-run/invocation-output.ts';
import type { FailurePlaces } from '../../local-run/failure-places.ts';
import { ShownLog } from '../../local-run/shown-log.ts';
import type { InvokeOptions } from '../../runtime-api/instance.ts';
import type { InvocationOutcome } from '../../runtime-api/invocation-outcome.ts';
import { reportLine } from '../../runtime-api/invocation-report.ts';
import type { ServedFunction } from './api-call.ts';

/** What is kept of a log, to find a stack trace in it. */
const MAX_LOG_CHARACTERS = 64 * 1024;

export interface ReportOptions {
  /** Of the function in the solution. */
  readonly context: ExplainContext;
  /** Name that it is called by. */
  readonly name: string;
  readonly showLogs: boolean;
  readonly places: FailurePlaces;
}

/** Shows each invocation of a function on the console: its failure, its log and its REPORT line. */
export class ReportedFunction implements ServedFunction {
  readonly #callable: ServedFunction;
  readonly #options: ReportOptions;
  readonly #console: Console;

  constructor(callable: ServedFunction, options: ReportOptions, console: Console) {
    this.#callable = callable;
    this.#options = options;
    this.#console = console;
  }

  async invoke(
    payload: Buffer,
    onLog: (text: string) => void,
    options: InvokeOptions,
  ): Promise<InvocationOutcome> {
    const { name, showLogs } = this.#options;
    const lines = showLogs ? new ShownLog(this.#console, name) : undefined;
    let log = '';
    const keep = (text: string): void => {
      lines?.write(text);
      log = (log + text).slice(-MAX_LOG_CHARACTERS);
      onLog(text);
    };
    try {
      const outcome = await this.#callable.invoke(payload, keep, options);
      // The caller does not wait for what is shown here.
      void this.#report(outcome, lines, log);
      return outcome;
    } catch (error) {
      lines?.end();
      throw error;
    }
  }

  async #report(outcome: InvocationOutcome, lines: ShownLog | undefined, text: string): Promise<void> {
    const { context, name, places } = this.#options;
    const failure = outcome.ok ? undefined : await failureOf(outcome, context, places);
    if (failure) showFailure(failure, { lines, text, isDocumentPrinted: false }, this.#console);
    else lines?.end();
    this.#console.say(`${name}  ${reportLine(outcome.report)}`);
  }
}
