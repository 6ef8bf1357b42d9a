import type { Console } from '../console/console.ts';
import { buildErrors, buildWarnings } from '../dotnet/diagnostics.ts';
import type { Launch } from '../dotnet/build-function.ts';
import { exclusively, launchOf } from '../dotnet/build-function.ts';
import { parseTrimLog } from '../dotnet/parse-trim-log.ts';
import { shownBuild } from '../dotnet/shown-build.ts';
import type { TrimWarning } from '../dotnet/trim-warning.ts';
import { LambdaAotError, usageError } from '../errors.ts';
import type { SolutionFunction } from '../solution/function.ts';
import { stagedCopy } from '../dotnet/staged-copy.ts';
import { trimSummary } from './trim-summary.ts';

export interface BuildChoices {
  readonly jit: boolean;
  /** false: uses the result of an earlier build. */
  readonly build: boolean;
}

export interface FunctionBuild {
  /** false: it was up to date. */
  readonly isCompiled: boolean;
  readonly milliseconds: number;
  /** Number of warnings about trimming and native code, each place counted once. */
  readonly trimWarnings: number;
}

/** A function that can be started. */
export interface RunnableFunction {
  readonly launch: Launch;
  /** undefined if nothing was built. */
  readonly built: FunctionBuild | undefined;
}

/**
 * Compiles a function unless that is turned off, and shows the progress.
 *
 * @param solution absolute folder
 * @throws LambdaAotError if it does not compile, after showing the output of the compiler; (exit code 2) if building is
 *   turned off and there is no earlier build
 */
export async function runnableFunction(
  solution: string,
  fn: SolutionFunction,
  { jit, build }: BuildChoices,
  console: Console,
): Promise<RunnableFunction> {
  if (!fn.isExecutable && !jit)
    throw usageError([
      `${fn.name} is a class library, which is not compiled to native code. Run it for the JIT compiler with --jit.`,
    ]);
  const made = await exclusively(solution, fn, async () => {
    const built = build ? await compile(solution, fn, jit, console) : undefined;
    const launch = launchOf(solution, fn, jit);
    return launch && { launch: stagedCopy(launch), built };
  });
  if (made !== undefined) return made;
  throw build
    ? new LambdaAotError(
        `The build of ${fn.project} did not produce ${fn.assemblyName}. Remove what sets OutDir or PublishDir in the project.`,
      )
    : usageError([`${fn.name} has not been compiled yet. Remove --no-build.`]);
}

async function compile(
  solution: string,
  fn: SolutionFunction,
  jit: boolean,
  console: Console,
): Promise<FunctionBuild> {
  const ran = await shownBuild({ solution, function: fn, jit }, fn.name, jit ? 'jit' : 'native', console);
  if (ran.code !== 0) {
    for (const line of buildErrors(ran.output)) console.say(line);
    throw new LambdaAotError(`The build of ${fn.name} failed.`);
  }
  for (const line of buildWarnings(ran.output)) console.say(line);
  const trimWarnings = parseTrimLog(ran.output);
  if (trimWarnings.length > 0) await showSummary(trimWarnings, solution, fn, console);
  const { isCompiled, milliseconds } = ran;
  return { isCompiled, milliseconds: Math.round(milliseconds), trimWarnings: trimWarnings.length };
}

/** Loads what determines the places only if there are warnings. */
async function showSummary(
  warnings: readonly TrimWarning[],
  solution: string,
  fn: SolutionFunction,
  console: Console,
): Promise<void> {
  const { WarningPlaces } = await import('./warning-place.ts');
  const places = new WarningPlaces(solution, fn);
  const summary = trimSummary(warnings, fn.name, (each) => places.of(each));
  if (summary !== undefined) console.warn(summary);
}
