import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

/** Time limit in milliseconds. A project that takes longer has a target that waits for something. */
const TIMEOUT_MS = 30_000;

/**
 * A property of a project as MSBuild evaluates it for a Release build, with conditions, imports and SDK files
 * applied. Takes about a second. Nothing is restored or built.
 *
 * @param project absolute path of the project file
 * @returns undefined if there is no dotnet, or it cannot read the project
 * @see https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties
 */
export function askMsbuild(project: string, property: string): string | undefined {
  const args = ['msbuild', project, `-getProperty:${property}`, '-p:Configuration=Release', '-nologo'];
  const { status, stdout } = spawnSync('dotnet', args, {
    cwd: dirname(project),
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
  });
  return status === 0 ? stdout.trim() : undefined;
}
