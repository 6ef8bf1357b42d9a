// npm start: what a newcomer does first, from nothing to an answer. Everything is made in a temporary folder.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FunctionInstance } from '../lib/runtime-api/instance.ts';
import { defaultRuntime, runtime } from '../lib/tables/runtimes.ts';
import { lambdaAot, temporaryFolder } from '../test/support/cli.ts';
import type { PackageSource } from '../test/support/packages.ts';
import { packageSource } from '../test/support/packages.ts';
import { run } from '../test/support/run.ts';

const CALLS = 20;

async function main(): Promise<void> {
  if (spawnSync('dotnet', ['--version']).status !== 0)
    throw new Error(
      `No dotnet found. Install the ${runtime(defaultRuntime).sdk.name}, then run npm start again.`,
    );
  const folder = temporaryFolder();
  try {
    say('lambda-aot new hello --yes');
    const made = await lambdaAot(['new', 'hello', '--yes', '--no-git', '--json'], { cwd: folder });
    if (made.code !== 0) throw new Error(made.output);
    const { created } = JSON.parse(made.stdout) as { created: string[] };
    console.log(`  ${created.length} files`);
    const packages = await packageSource();
    if (packages.standIns) console.log(`  Note: the packages are ${packages.description}.`);
    const executable = await compile(join(folder, 'hello'), packages);
    await call(executable, readFileSync(join(folder, 'hello/events/Hello.json'), 'utf8').trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(solution: string, { env }: PackageSource): Promise<string> {
  const output = join(solution, 'published');
  say('dotnet publish src/Hello -c Release');
  const began = performance.now();
  const published = await run('dotnet', ['publish', join('src', 'Hello'), '-c', 'Release', '-o', output], {
    cwd: solution,
    env,
  });
  if (published.code !== 0) throw new Error(published.output);
  const executable = join(output, process.platform === 'win32' ? 'bootstrap.exe' : 'bootstrap');
  const megabytes = (statSync(executable).size / 1e6).toFixed(1);
  console.log(
    `  compiled to native code in ${seconds(performance.now() - began)}: bootstrap, ${megabytes} MB`,
  );
  return executable;
}

async function call(executable: string, event: string): Promise<void> {
  say(`the function, called with ${event} through a local Lambda Runtime API`);
  const settings = { name: 'Hello', memory: 512, timeout: 30, region: 'eu-west-1' };
  const instance = await FunctionInstance.start({ ...settings, executable });
  try {
    const first = await instance.invoke(event);
    if (!first.ok) throw new Error(first.payload.toString());
    console.log(`  ${first.payload.toString()}`);
    const later: number[] = [];
    for (let index = 0; index < CALLS; index++) later.push((await instance.invoke(event)).durationMs);
    const median = later.sort((left, right) => left - right)[CALLS / 2] ?? NaN;
    const init = await instance.initDuration();
    console.log(`  started in ${milliseconds(init)}, answered in ${milliseconds(first.durationMs)},`);
    console.log(`  then in ${milliseconds(median)} (median of ${CALLS})`);
  } finally {
    await instance.stop();
  }
}

const say = (what: string): void => {
  console.log(`\n${what}`);
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

try {
  await main();
} catch (error) {
  console.error(`\n✖ ${(error as Error).message}`);
  process.exitCode = 1;
}
