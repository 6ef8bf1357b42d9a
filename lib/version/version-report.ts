import os from 'node:os';
import type { CommandResult } from '../command/outcome.ts';
import { buildVersion } from '../package-root.ts';
import type { DotnetSdk } from './dotnet-sdk.ts';
import { dotnetSdk } from './dotnet-sdk.ts';

/** What a bug report needs to name. */
export interface Versions {
  /** Of lambda-aot, with its build. */
  readonly version: string;
  readonly node: string;
  readonly dotnetSdk: DotnetSdk;
  /** Name and release of the kernel. */
  readonly system: string;
  readonly architecture: string;
}

/** @param cwd absolute path of a folder, whose global.json decides which .NET SDK is used */
export async function executeVersion(cwd: string): Promise<CommandResult> {
  const versions = {
    version: buildVersion(),
    node: process.versions.node,
    dotnetSdk: await dotnetSdk(cwd),
    system: `${os.type()} ${os.release()}`,
    architecture: process.arch,
  };
  return { text: () => versionText(versions), data: () => versionData(versions) };
}

export function versionText({ version, node, dotnetSdk: sdk, system, architecture }: Versions): string {
  return [
    `lambda-aot  ${version}`,
    `Node.js     ${node}`,
    `.NET SDK    ${'version' in sdk ? sdk.version : sdk.problem}`,
    `System      ${system}, ${architecture}`,
  ].join('\n');
}

export function versionData({ dotnetSdk: sdk, ...others }: Versions): object {
  return { ...others, dotnetSdk: 'version' in sdk ? sdk.version : null };
}
