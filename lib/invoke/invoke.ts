import { join } from 'node:path';
import type { Settings } from '../inputs/request.ts';
import { reportLine } from '../runtime-api/report.ts';
import type { Outcome } from '../runtime-api/outcome.ts';
import { readSolution } from '../solution/existing.ts';
import { oneFunction } from '../solution/function-list.ts';
import type { BuildChoice } from './build.ts';
import { startable } from './build.ts';
import { eventOf } from './event.ts';
import { failureOf } from './failure.ts';
import { placesIn } from './places.ts';
import type { InvocationJson } from './json.ts';
import { invocationJson } from './json.ts';
import { memoryWarnings } from './memory.ts';
import type { RunChoices } from './runs.ts';
import { invokeOften } from './runs.ts';
import { LogLines, say, showFailure, showResponse, warn } from './show.ts';
import { statisticsLines, statisticsOf } from './statistics.ts';
import { StreamParts } from './stream.ts';
import type { TargetChoices } from './target.ts';
import { targetOf } from './target.ts';

export interface InvokeChoices extends BuildChoice, RunChoices, TargetChoices {
  readonly function: string;
  readonly event: string;
  readonly payload: string | undefined;
  readonly showLogs: boolean;
  readonly clientContext: string | undefined;
  readonly cognitoIdentity: string | undefined;
}

/**
 * Compiles a function for this machine, runs it as Lambda would, and shows what came of it: the response on stdout,
 * all else on stderr; with `--json` one object on stdout.
 *
 * @returns the exit code: 1 where an invocation failed
 */
export async function invokeFunction(
  choices: InvokeChoices,
  { json }: Pick<Settings, 'json'>,
  cwd: string,
): Promise<number> {
  const solution = readSolution(cwd);
  const fn = oneFunction(solution, choices.function);
  const payload = eventOf(choices, cwd, join(cwd, 'events', `${fn.name}.json`));
  const { launch, built } = await startable(cwd, fn, choices, say);
  const { options, warnings } = targetOf(solution, fn, launch, choices);
  for (const each of warnings) warn(each);

  const isTerminal = process.stdout.isTTY;
  const stream = new StreamParts(
    (prelude) => {
      say(`Response head: ${prelude}`);
    },
    (part) => {
      process.stdout.write(part);
    },
  );
  const shown = new LogLines();
  let logs = '';
  const onLog = (text: string): void => {
    logs += text;
    if (choices.showLogs) shown.write(text);
  };
  const outcomes = await invokeOften({ ...options, onLog }, payload, choices, {
    clientContext: choices.clientContext,
    cognitoIdentity: choices.cognitoIdentity,
    ...(!json &&
      choices.runs === 1 && {
        onChunk: (part) => {
          stream.write(part);
        },
      }),
  });
  shown.end();

  const told = worstOf(outcomes);
  const failure = told.ok ? undefined : await failureOf(told, fn.name, placesIn(solution, fn.name));
  const statistics = choices.runs > 1 ? statisticsOf(outcomes) : undefined;
  const notes = memoryWarnings(outcomes, options.memory);
  if (json) {
    const all = {
      function: fn.name,
      outcome: told,
      failure,
      logs,
      built,
      statistics,
      warnings: [...warnings, ...notes],
    };
    process.stdout.write(`${JSON.stringify(invocationJson(all) satisfies InvocationJson, null, 2)}\n`);
  } else {
    if (failure) showFailure(failure, choices.showLogs ? logs : '');
    if (!told.stream && (told.ok || !isTerminal)) showResponse(told.payload, isTerminal);
    for (const each of notes) warn(each);
    for (const line of statistics ? statisticsLines(statistics) : [reportLine(told.report)]) say(line);
    if (statistics?.failed) say(`${statistics.failed} of ${statistics.runs} invocations failed.`);
  }
  return told.ok ? 0 : 1;
}

/** The first that failed, else the last. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const worst = outcomes.find(({ ok }) => !ok) ?? outcomes.at(-1);
  if (worst === undefined) throw new Error('No invocation was made');
  return worst;
}
