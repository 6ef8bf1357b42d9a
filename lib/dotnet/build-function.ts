import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { isFileBased } from '../edit/paths.ts';
import { LambdaAotError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { withLock } from '../process/lock.ts';
import type { DotnetResult } from './run-dotnet.ts';
import { noDotnet, runDotnet } from './run-dotnet.ts';

/** The project of a function; paths relative to the solution. */
export interface FunctionProject {
  readonly folder: string;
  /** Its .csproj, or the .cs of a file-based app. */
  readonly project: string;
  readonly assemblyName: string;
  /** false: a class library. */
  readonly isExecutable: boolean;
  /** The target framework to build for; undefined if it has only one. */
  readonly framework: string | undefined;
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

/** Runs a class library; see dotnet/ClassLibrary. */
const CLASS_LIBRARY_HOST = join(packageRoot, 'dist', 'dotnet', 'LambdaAot.ClassLibrary.dll');

/** What a class library needs to be run in place: its packages beside it, a list of them, and its frameworks. */
const RUN_LIBRARY = [
  '-p:CopyLocalLockFileAssemblies=true',
  '-p:GenerateDependencyFile=true',
  '-p:GenerateRuntimeConfigurationFiles=true',
];

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
  const before = modifiedAt(mainFile(output, fn, jit));
  const began = performance.now();
  // Relative to the project: an absolute path may have a comma, which would end the property.
  const place = `${outputPath(fn, jit)}/`;
  const args = jit
    ? ['build', fn.project, '-c', 'Debug', `-p:OutDir=${place}`, ...(fn.isExecutable ? [] : RUN_LIBRARY)]
    : ['publish', fn.project, '-c', 'Release', '-r', hostRuntimeIdentifier(), `-p:PublishDir=${place}`];
  if (fn.framework !== undefined) args.push('-f', fn.framework);
  mkdirSync(output, { recursive: true });
  const ran = await runDotnet([...args, NAMES_ITS_STEPS, ...flags], solution, onOutput);
  const milliseconds = performance.now() - began;
  return { ...ran, milliseconds, isCompiled: modifiedAt(mainFile(output, fn, jit)) !== before };
}

/**
 * How to start the result of {@link buildFunction}.
 *
 * @returns undefined if nothing was built yet
 */
export function launchOf(solution: string, fn: FunctionProject, jit: boolean): Launch | undefined {
  const file = mainFile(outputFolder(solution, fn, jit), fn, jit);
  if (!existsSync(file)) return undefined;
  if (!jit) return [file];
  // A function of an older .NET also runs where only a newer one is installed.
  const dotnet = [dotnetOnPath(), 'exec', '--roll-forward', 'Major'] as const;
  if (fn.isExecutable) return [...dotnet, file];
  if (!existsSync(CLASS_LIBRARY_HOST)) throw noClassLibraryHost();
  const [packages, frameworks] = [
    file.replace(/dll$/, 'deps.json'),
    file.replace(/dll$/, 'runtimeconfig.json'),
  ];
  // As Lambda starts its own runtime client: the packages of the function are used, also if .NET has an older version.
  return [...dotnet, '--depsfile', packages, '--runtimeconfig', frameworks, CLASS_LIBRARY_HOST, file];
}

const noClassLibraryHost = (): LambdaAotError =>
  new LambdaAotError(
    'This build of lambda-aot cannot run class libraries, because it was made without the .NET SDK.',
  );

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
const buildFolder = (solution: string, fn: FunctionProject): string => join(solution, fn.folder, ownPath(fn));

/** Relative to the project's folder, which file-based apps share. */
const ownPath = ({ project }: FunctionProject): string =>
  `bin/lambda-aot${isFileBased(project) ? `/${basename(project, '.cs')}` : ''}`;

const outputPath = (fn: FunctionProject, jit: boolean): string => `${ownPath(fn)}/${jit ? 'jit' : 'native'}`;

/** Runs something that no other build of the function may interrupt, such as a build and the copy of its result. */
export const exclusively = <T>(solution: string, fn: FunctionProject, work: () => Promise<T>): Promise<T> =>
  withLock(join(buildFolder(solution, fn), 'lock'), work);

/** Absolute path of the file that keeps how long the builds of a function took; in its bin/, so never committed. */
export const durationsFile = (solution: string, fn: FunctionProject): string =>
  join(buildFolder(solution, fn), 'durations.json');

const outputFolder = (solution: string, fn: FunctionProject, jit: boolean): string =>
  join(solution, fn.folder, outputPath(fn, jit));

function mainFile(output: string, { assemblyName }: FunctionProject, jit: boolean): string {
  if (jit) return join(output, `${assemblyName}.dll`);
  return join(output, process.platform === 'win32' ? `${assemblyName}.exe` : assemblyName);
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
