import type { CommandResult } from '../command/outcome.ts';
import type { Console } from '../console/console.ts';
import { ExitCode } from '../errors.ts';
import type { GeneralSettings } from '../inputs/request.ts';
import { reportLine } from '../runtime-api/invocation-report.ts';
import type { InvocationOutcome } from '../runtime-api/invocation-outcome.ts';
import { readSolution } from '../solution/read.ts';
import { oneHandler } from '../solution/choose-function.ts';
import type { BuildChoices } from '../local-run/runnable-function.ts';
import { runnableFunction } from '../local-run/runnable-function.ts';
import { eventOf, samplesOf } from '../local-run/event-payload.ts';
import type { InvocationFailure } from '../local-run/invocation-failure.ts';
import { explainContextOf, failureOf } from '../local-run/invocation-failure.ts';
import { Observer } from './observer.ts';
import { failurePlaces } from '../local-run/failure-places.ts';
import { invocationJson } from './invocation-json.ts';
import { memoryWarnings } from './memory-warnings.ts';
import type { RunChoices } from './runs.ts';
import { invokeOften } from './runs.ts';
import { showFailure, showResponse } from '../local-run/invocation-output.ts';
import { statisticsLines, statisticsOf } from './statistics.ts';
import type { TargetChoices } from '../local-run/launch-target.ts';
import { requireHandler, targetOf } from '../local-run/launch-target.ts';

export interface InvokeChoices extends BuildChoices, RunChoices, TargetChoices {
  readonly function: string;
  readonly event: string;
  readonly payload: string | undefined;
  readonly showLogs: boolean;
  readonly clientContext: string | undefined;
  readonly cognitoIdentity: string | undefined;
}

/**
 * Compiles a function for this machine, runs it as Lambda would, and shows the result: the response on stdout, and
 * everything else on stderr. With `--json` it prints one object on stdout.
 *
 * @returns exit code 1 if an invocation failed
 */
export async function invokeFunction(
  choices: InvokeChoices,
  { json }: Pick<GeneralSettings, 'json'>,
  cwd: string,
  console: Console,
): Promise<CommandResult> {
  const solution = readSolution(cwd);
  const chosen = oneHandler(solution, choices.function);
  const { fn } = chosen;
  requireHandler(chosen);
  const payload = eventOf(choices, cwd, samplesOf(solution.root, chosen));
  const { launch, built } = await runnableFunction(solution.root, fn, choices, console);
  const { options, warnings } = targetOf(solution, chosen, launch, choices);
  for (const each of warnings) console.warn(each);

  const observer = new Observer(console, choices.showLogs);
  const { reported, invocations } = await invokeOften(
    { ...options, onLog: observer.onLog },
    payload,
    choices,
    {
      clientContext: choices.clientContext,
      cognitoIdentity: choices.cognitoIdentity,
      onChunk: json || choices.runs > 1 ? undefined : observer.onChunk,
    },
  );

  const places = failurePlaces(fn, solution.root, cwd);
  const failure = reported.ok
    ? undefined
    : await failureOf(reported, explainContextOf(fn, choices.jit), places);
  const statistics = choices.runs > 1 ? statisticsOf(invocations) : undefined;
  const notes = memoryWarnings(invocations, options.memory);
  if (json) observer.lines?.end(failure?.stack.map((line) => line.trim()));
  else {
    show(reported, failure, observer, console);
    for (const each of notes) console.warn(each);
    if (choices.jit) console.say('Built for the JIT compiler: these are not the times of native code.');
    for (const line of statistics ? statisticsLines(statistics) : [reportLine(reported.report)])
      console.say(line);
  }
  const { logs } = observer;
  const all = { function: fn.name, outcome: reported, failure, logs, built, statistics };
  return {
    text: () => '',
    data: () => invocationJson({ ...all, warnings: [...warnings, ...notes] }),
    exitCode: reported.ok ? 0 : ExitCode.failed,
  };
}

/** A terminal shows why an invocation failed. A pipe also gets the error document that Lambda would return. */
function show(
  outcome: InvocationOutcome,
  failure: InvocationFailure | undefined,
  { lines, logs: text }: Observer,
  console: Console,
): void {
  const isPrinted = !outcome.stream && (outcome.ok || !console.out.isTerminal);
  if (failure) showFailure(failure, { lines, text, isDocumentPrinted: isPrinted }, console);
  else lines?.end();
  if (isPrinted) showResponse(outcome.payload, console);
}
