import { rmSync, statSync } from 'node:fs';
import type { Console } from '../../console/console.ts';
import type { Launch } from '../../dotnet/build-function.ts';
import { exclusively, launchOf } from '../../dotnet/build-function.ts';
import { buildErrors } from '../../dotnet/diagnostics.ts';
import { LambdaAotError } from '../../errors.ts';
import { shownBuild } from '../../dotnet/shown-build.ts';
import { stagedCopy } from '../../dotnet/staged-copy.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { parseTrimLog } from '../../dotnet/parse-trim-log.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import { nativeFiles } from './native-files.ts';

/** The result of a publish. */
export interface PublishedFunction {
  readonly warnings: readonly TrimWarning[];
  /** Size of the executable. */
  readonly bytes: number;
  /** Starts a copy of the executable that belongs to this process alone. */
  readonly launch: Launch;
}

/** Report each warning with its place, hide none, do not fail on one, and write the bytes of each assembly. */
const FLAGS = [
  '-p:TrimmerSingleWarn=false',
  '-p:SuppressTrimAnalysisWarnings=false',
  '-p:SuppressAotAnalysisWarnings=false',
  '-p:TreatWarningsAsErrors=false',
  '-p:IlcGenerateMapFile=true',
];

/**
 * Compiles a function for this machine to native code. Removes earlier object files first, because a compile that is
 * up to date reports no warnings.
 *
 * @param solution absolute folder
 * @throws LambdaAotError with the lines of the compiler if it does not compile
 */
export function publishForWarnings(
  solution: string,
  fn: SolutionFunction,
  console: Console,
): Promise<PublishedFunction> {
  return exclusively(solution, fn, () => publish(solution, fn, console));
}

async function publish(solution: string, fn: SolutionFunction, console: Console): Promise<PublishedFunction> {
  for (const file of nativeFiles(solution, fn, /\.(o|obj)$/)) rmSync(file);
  const ran = await shownBuild({ solution, function: fn, flags: FLAGS }, fn.name, 'trim', console);
  const launch = launchOf(solution, fn, false);
  if (ran.code !== 0 || launch === undefined)
    throw new LambdaAotError([`${fn.name} does not compile:`, ...buildErrors(ran.output)].join('\n'));
  return {
    warnings: parseTrimLog(ran.output),
    bytes: statSync(launch[0]).size,
    launch: stagedCopy(launch),
  };
}
