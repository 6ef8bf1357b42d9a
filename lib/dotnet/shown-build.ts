import type { Console } from '../console/console.ts';
import type { BuildKind } from './build-durations.ts';
import { readDuration, writeDuration } from './build-durations.ts';
import type { BuildRequest, BuildResult } from './build-function.ts';
import { buildFunction, durationsFile } from './build-function.ts';
import type { BuildStep } from './build-steps.ts';
import { BuildStepReader } from './build-steps.ts';

/**
 * Builds a function, and shows what is going on, how long it has taken, and how long the last build took; at the end
 * the time of a build that has compiled something.
 *
 * @param name of the function
 */
export async function shownBuild(
  request: BuildRequest,
  name: string,
  kind: BuildKind,
  console: Console,
): Promise<BuildResult> {
  const durations = durationsFile(request.solution, request.function);
  const progress = console.startProgress(`Building ${name}`, readDuration(durations, kind));
  const { read } = new BuildStepReader((step) => {
    progress.step(stepText(step, name));
  });
  const built = await buildFunction({ ...request, onOutput: read }).finally(progress.stop);
  if (built.code !== 0) return built;
  const seconds = `${(built.milliseconds / 1000).toFixed(1)} s`;
  if (built.isCompiled) {
    writeDuration(durations, kind, built.milliseconds);
    console.say(`${name} compiled${kind === 'jit' ? '' : ' to native code'} in ${seconds}`);
  } else if (progress.hasWritten) console.say(`${name} is up to date (${seconds})`);
  return built;
}

function stepText({ kind, project = '' }: BuildStep, name: string): string {
  const about = project === '' ? name : project;
  const texts = {
    restore: `Restoring packages for ${name}`,
    compile: `Compiling ${about}`,
    native: `Generating native code for ${name}`,
    link: `Linking ${name}`,
    other: `Building ${name}`,
  };
  return texts[kind];
}
