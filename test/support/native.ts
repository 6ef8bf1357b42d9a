import assert from 'node:assert/strict';
import { join } from 'node:path';
import { FunctionInstance } from '../../lib/runtime-api/instance.ts';
import type { PackageSource } from './packages.ts';
import type { ProcessResult } from './run.ts';
import { run } from './run.ts';

export interface NativePublish {
  readonly publish: ProcessResult;
  /** The native executable. */
  readonly executable: string;
}

export interface PublishOptions {
  /** For this machine where it is left out. */
  readonly runtimeIdentifier?: string | undefined;
  readonly flags?: readonly string[] | undefined;
}

/** Compiles a function of a solution to a native executable. */
export async function publishFunction(
  solution: string,
  name: string,
  packages: PackageSource,
  { runtimeIdentifier, flags = [] }: PublishOptions = {},
): Promise<NativePublish> {
  const output = join(solution, 'published', name);
  const identifier = runtimeIdentifier ?? (process.arch === 'arm64' ? 'linux-arm64' : 'linux-x64');
  const publish = await run(
    'dotnet',
    ['publish', join('src', name), '-c', 'Release', '-r', identifier, '-o', output, ...flags],
    { cwd: solution, env: packages.env },
  );
  return { publish, executable: join(output, 'bootstrap') };
}

export interface InvocationOutput {
  /** undefined where the function answers nothing. */
  readonly answer: unknown;
  readonly logs: string;
}

/** Calls a native executable once, through the local Runtime API. */
export async function invoke(
  executable: string,
  event: string | Buffer,
  options: { emulator?: readonly string[]; environment?: Readonly<Record<string, string>> } = {},
): Promise<InvocationOutput> {
  const settings = { name: 'Orders', memory: 512, timeout: 30, region: 'eu-west-1' };
  const instance = await FunctionInstance.start({ ...settings, ...options, executable });
  let answer: unknown;
  try {
    const { ok, payload } = await instance.invoke(event);
    assert.ok(ok, payload.toString());
    answer = payload.length > 0 ? (JSON.parse(payload.toString()) as unknown) : undefined;
  } finally {
    await instance.stop();
  }
  return { answer, logs: instance.logs };
}

export function noNativeLinux(): string | undefined {
  return process.platform === 'linux'
    ? undefined
    : 'a native Linux binary can only be compiled and run on Linux';
}
