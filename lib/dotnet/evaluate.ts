import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

/** Time limit in milliseconds. A project that takes longer has a target that waits for something. */
const PATIENCE = 30_000;

/**
 * Properties of a project as MSBuild evaluates them for a Release build, with conditions, imports and SDK files
 * applied. Takes about a second. Nothing is restored or built.
 *
 * @param project absolute path of the project file
 * @returns undefined if there is no dotnet, or it cannot read the project
 * @see https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties
 */
export function propertiesByMsbuild(
  project: string,
  names: readonly string[],
): Readonly<Record<string, string>> | undefined {
  // MSBuild prints a single property as its bare value.
  const asked = [...names, 'MSBuildProjectName', 'MSBuildProjectFile'].map((name) => `-getProperty:${name}`);
  const { status, stdout } = spawnSync(
    'dotnet',
    ['msbuild', project, ...asked, '-p:Configuration=Release', '-nologo'],
    {
      cwd: dirname(project),
      encoding: 'utf8',
      timeout: PATIENCE,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
    },
  );
  return status === 0 ? propertiesIn(stdout) : undefined;
}

function propertiesIn(output: string): Readonly<Record<string, string>> | undefined {
  try {
    return (JSON.parse(output) as { Properties: Record<string, string> }).Properties;
  } catch {
    return undefined;
  }
}
