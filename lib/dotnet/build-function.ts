import { existsSync, mkdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from '../process/lock.ts';
import type { DotnetResult } from './run-dotnet.ts';
import { noDotnet, runDotnet } from './run-dotnet.ts';

/** The project of a function; paths relative to the solution. */
export interface FunctionProject {
  readonly folder: string;
  /** Its .csproj. */
  readonly project: string;
}

export interface BuildRequest {
  /** Absolute folder of the solution. */
  readonly solution: string;
  readonly function: FunctionProject;
  /** true: for the JIT, with the switches of Native AOT on. */
  readonly jit?: boolean | undefined;
  /** More arguments for dotnet, such as `-p:TrimmerSingleWarn=false`. */
  readonly flags?: readonly string[] | undefined;
  readonly onOutput?: ((text: string) => void) | undefined;
}

export interface BuildResult extends DotnetResult {
  /** false: it was up to date. */
  readonly isCompiled: boolean;
  readonly milliseconds: number;
}

/** The verbosity at which MSBuild names each target that it runs; it costs no measurable time. */
const NAMES_ITS_STEPS = '-v:normal';

/** What to start: the words of a command line, the last of them the function's own file. */
export type Launch = readonly [string, ...string[]];

/**
 * Compiles a function for this machine into a separate folder of its bin/. Unchanged code is not compiled again.
 * Native code is as it would be for Lambda; a JIT build has the same runtime switches, because PublishAot in the
 * project writes them to its runtimeconfig.json, so that JSON by reflection fails there too.
 *
 * @throws LambdaAotError if there is no dotnet; a build that fails has an exit code
 */
export async function buildFunction(request: BuildRequest): Promise<BuildResult> {
  const { solution, function: fn, jit = false, flags = [], onOutput } = request;
  const output = outputFolder(solution, fn, jit);
  const before = modifiedAt(mainFile(output, jit));
  const began = performance.now();
  const args = jit
    ? ['build', fn.project, '-c', 'Debug', '-o', output]
    : ['publish', fn.project, '-c', 'Release', '-r', hostRuntimeIdentifier(), '-o', output];
  mkdirSync(output, { recursive: true });
  const ran = await runDotnet([...args, NAMES_ITS_STEPS, ...flags], solution, onOutput);
  const milliseconds = performance.now() - began;
  return { ...ran, milliseconds, isCompiled: modifiedAt(mainFile(output, jit)) !== before };
}

/**
 * How to start the result of {@link buildFunction}.
 *
 * @returns undefined if nothing was built yet
 */
export function launchOf(solution: string, fn: FunctionProject, jit: boolean): Launch | undefined {
  const file = mainFile(outputFolder(solution, fn, jit), jit);
  if (!existsSync(file)) return undefined;
  return jit ? [dotnetOnPath(), 'exec', file] : [file];
}

/** The value of `-r`: linux-x64, osx-arm64, win-x64 … */
function hostRuntimeIdentifier(): string {
  const systems: Partial<Record<NodeJS.Platform, string>> = { win32: 'win', darwin: 'osx' };
  const system = systems[process.platform] ?? (isMusl() ? 'linux-musl' : 'linux');
  return `${system}-${process.arch}`;
}

const isMusl = (): boolean => {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return process.platform === 'linux' && header.glibcVersionRuntime === undefined;
};

/** Absolute folder of all that is built here for a function. */
const buildFolder = (solution: string, { folder }: FunctionProject): string =>
  join(solution, folder, 'bin', 'lambda-aot');

/** Runs something that no other build of the function may interrupt, such as a build and the copy of its result. */
export const exclusively = <T>(solution: string, fn: FunctionProject, work: () => Promise<T>): Promise<T> =>
  withLock(join(buildFolder(solution, fn), 'lock'), work);

/** Absolute path of the file that keeps how long the builds of a function took; in its bin/, so never committed. */
export const durationsFile = (solution: string, fn: FunctionProject): string =>
  join(buildFolder(solution, fn), 'durations.json');

const outputFolder = (solution: string, fn: FunctionProject, jit: boolean): string =>
  join(buildFolder(solution, fn), jit ? 'jit' : 'native');

function mainFile(output: string, jit: boolean): string {
  if (jit) return join(output, 'bootstrap.dll');
  return join(output, process.platform === 'win32' ? 'bootstrap.exe' : 'bootstrap');
}

const modifiedAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** A function has the PATH of Lambda, on which dotnet need not be. */
function dotnetOnPath(): string {
  const name = process.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw noDotnet();
  return found;
}
