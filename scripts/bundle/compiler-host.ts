import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';

const sources = join(packageRoot, 'dotnet');

/**
 * Builds the host that asks the C# compiler, or takes it from an earlier build of the same sources. Without a .NET SDK
 * there is none, and `serializable` only scans.
 *
 * @param target absolute folder
 * @returns whether there is one
 */
export function buildCompilerHost(target: string): boolean {
  const built = join(packageRoot, '.cache', `dotnet-${hashOfSources()}`);
  if (!existsSync(built) && !build(built)) return false;
  cpSync(built, target, { recursive: true });
  return true;
}

function build(target: string): boolean {
  const artifacts = mkdtempSync(join(tmpdir(), 'lambda-aot-dotnet-'));
  const output = join(artifacts, 'output');
  const args = ['build', sources, '-c', 'Release', '-o', output, '--artifacts-path', artifacts, '-nologo'];
  // The packages that it is compiled with are public, whatever the tests use.
  const { NUGET_PACKAGES: _, RestoreAdditionalProjectSources: __, ...env } = process.env;
  const { status, stdout, error } = spawnSync('dotnet', [...args, '-nodeReuse:false'], {
    env: { ...env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
    encoding: 'utf8',
  });
  try {
    if (error) {
      console.warn('No .NET SDK was found: this build of lambda-aot cannot ask the C# compiler.');
      return false;
    }
    if (status !== 0) throw new Error(`dotnet/ does not build:\n${stdout}`);
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(output).filter((each) => each.startsWith('LambdaAot.')))
      cpSync(join(output, name), join(target, name));
    return true;
  } finally {
    rmSync(artifacts, { recursive: true, force: true });
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of paths.filter((each) => /\.(cs|csproj)$/.test(each) && !/^(bin|obj)[/\\]/.test(each)))
    hash.update(`${path}\0`).update(readFileSync(join(sources, path)));
  return hash.digest('hex').slice(0, 12);
}
