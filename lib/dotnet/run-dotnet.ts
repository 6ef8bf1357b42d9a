import { LambdaAotError } from '../errors.ts';
import { startGroup } from '../process/group.ts';
import { defaultRuntime, runtime } from '../tables/runtimes.ts';

export interface DotnetResult {
  readonly code: number;
  /** stdout and stderr, in the order of arrival. */
  readonly output: string;
}

/**
 * Keeps a build from leaving processes: no MSBuild nodes, no compiler server. -nodeReuse would make dotnet take a
 * file-based app for a project.
 */
const nothingBehind = { flags: ['-p:UseSharedCompilation=false'], env: { MSBUILDDISABLENODEREUSE: '1' } };

/** Makes the output of dotnet parseable: in English, without a logo and without colors. */
const readable = { DOTNET_CLI_UI_LANGUAGE: 'en', DOTNET_NOLOGO: '1', MSBUILDTERMINALLOGGER: 'off' };

/**
 * Runs an MSBuild command of `dotnet` (build, publish, restore, msbuild) to its end, whatever its exit code.
 *
 * @param cwd absolute path of a folder, whose global.json decides which SDK is used
 * @param onOutput called with each piece of output as it arrives
 * @throws LambdaAotError if dotnet is not installed
 */
export async function runDotnet(
  args: readonly string[],
  cwd: string,
  onOutput: (text: string) => void = () => undefined,
): Promise<DotnetResult> {
  const env = { ...process.env, ...readable, ...nothingBehind.env };
  const child = startGroup('dotnet', [...args, ...nothingBehind.flags], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput(text);
    });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? noDotnet() : error);
    });
    child.once('close', (exitCode) => {
      resolve(exitCode ?? -1);
    });
  });
  return { code, output };
}

export const noDotnet = ({ sdk } = runtime(defaultRuntime)): LambdaAotError =>
  new LambdaAotError(
    `dotnet was not found on the PATH. Install the ${sdk.name}: https://dotnet.microsoft.com/download`,
  );
