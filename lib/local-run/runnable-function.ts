import type { Console } from '../console/console.ts';
import { buildErrors, buildWarnings } from '../dotnet/diagnostics.ts';
import type { Launch } from '../dotnet/build-function.ts';
import { buildFunction, exclusively, launchOf } from '../dotnet/build-function.ts';
import { LambdaAotError, usageError } from '../errors.ts';
import type { SolutionFunction } from '../solution/function.ts';
import { stagedCopy } from '../dotnet/staged-copy.ts';

export interface BuildChoices {
  readonly jit: boolean;
  /** false: uses the result of an earlier build. */
  readonly build: boolean;
}

/** A function that can be started. */
export interface RunnableFunction {
  readonly launch: Launch;
  /** undefined if nothing was built. */
  readonly built: { readonly isCompiled: boolean; readonly milliseconds: number } | undefined;
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
  const made = await exclusively(solution, fn, async () => {
    const built = build ? await compile(solution, fn, jit, console) : undefined;
    const launch = launchOf(solution, fn, jit);
    return launch && { launch: stagedCopy(launch), built };
  });
  if (made !== undefined) return made;
  throw build
    ? new LambdaAotError(
        `The build of ${fn.project} produced no "bootstrap". Set <AssemblyName>bootstrap</AssemblyName> in the project.`,
      )
    : usageError([`${fn.name} has not been compiled yet. Remove --no-build.`]);
}

async function compile(
  solution: string,
  fn: SolutionFunction,
  jit: boolean,
  console: Console,
): Promise<NonNullable<RunnableFunction['built']>> {
  const progress = console.startProgress(`Compiling ${fn.name}${jit ? '' : ' to native code'}`);
  const ran = await buildFunction({ solution, function: fn, jit }).finally(progress.stop);
  if (ran.code !== 0) {
    for (const line of buildErrors(ran.output)) console.say(line);
    throw new LambdaAotError(`The build of ${fn.name} failed.`);
  }
  for (const line of buildWarnings(ran.output)) console.say(line);
  if (ran.isCompiled)
    console.say(
      `${fn.name} compiled${jit ? '' : ' to native code'} in ${(ran.milliseconds / 1000).toFixed(1)} s`,
    );
  return { isCompiled: ran.isCompiled, milliseconds: Math.round(ran.milliseconds) };
}
