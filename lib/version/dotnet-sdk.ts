import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The .NET SDK that commands would use: its version, or the sentence that says why there is none. */
export type DotnetSdk = { readonly version: string } | { readonly problem: string };

/** Time limit in milliseconds. */
const TIMEOUT_MS = 20_000;

/** @param cwd absolute path of a folder, whose global.json decides which SDK is used */
export async function dotnetSdk(cwd: string): Promise<DotnetSdk> {
  const env = { ...process.env, DOTNET_CLI_UI_LANGUAGE: 'en', DOTNET_NOLOGO: '1' };
  try {
    const { stdout } = await promisify(execFile)('dotnet', ['--version'], { cwd, env, timeout: TIMEOUT_MS });
    return { version: stdout.trim() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { problem: 'not installed, or not on the PATH' };
    return { problem: 'dotnet --version failed; run it in this folder to see why' };
  }
}
