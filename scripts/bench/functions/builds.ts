import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packageRoot } from '../../../lib/package-root.ts';
import { profiles } from '../../../lib/tables/profiles.ts';
import { defaultRuntime, runtime } from '../../../lib/tables/runtimes.ts';
import { lambdaAot } from '../../../test/support/cli.ts';
import { publishFunction } from '../../../test/support/native.ts';
import { packageSource } from '../../../test/support/packages.ts';
import { mustRun } from '../../../test/support/run.ts';
import type { Program } from './drive.ts';

/** A function that was compiled in one of the ways to be compared. */
export interface Build extends Program {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of all that is deployed, deflated as in a zip. */
  readonly zip: number;
}

/** The baseline of the comparison. */
export const TEMPLATE = "AWS's template";
export const JIT = 'JIT, no Native AOT';

/** A project with the compile settings of `dotnet new lambda.NativeAOT`, and an assembly name. */
function templateProject(project: string, isNative: boolean): string {
  const packages = project.match(/<PackageReference .*/g) ?? [];
  const native = '<PublishAot>true</PublishAot><StripSymbols>true</StripSymbols><TrimMode>partial</TrimMode>';
  return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>${runtime(defaultRuntime).framework}</TargetFramework>
    <AWSProjectType>Lambda</AWSProjectType>
    <AssemblyName>bootstrap</AssemblyName>
    ${isNative ? native : ''}
  </PropertyGroup>
  <ItemGroup>${packages.join('')}</ItemGroup>
</Project>
`;
}

/** Compiles a function for an event source in every way. @returns the builds, and the source's sample event */
export async function buildsOf(source: string, parent: string): Promise<[readonly Build[], Buffer]> {
  const builds: Build[] = [];
  for (const name of [TEMPLATE, ...profiles.map(({ value }) => value), JIT])
    builds.push(await build(name, source, join(parent, source, name.replace(/\W/g, ''))));
  const [first] = builds;
  const event = readFileSync(join(dirname(first?.executable ?? ''), '../../events/Orders.json'));
  return [builds, event];
}

async function build(name: string, source: string, folder: string): Promise<Build> {
  console.error(`compiling: ${source}, ${name}`);
  const isProfile = profiles.some(({ value }) => value === name);
  mkdirSync(folder, { recursive: true });
  const flags = ['--event', source, '--optimize', isProfile ? name : 'startup', '--no-git', '--no-tests'];
  const made = await lambdaAot(['new', 'orders', '--yes', ...flags], { cwd: folder });
  if (made.code !== 0) throw new Error(made.output);
  const solution = join(folder, 'orders');
  const project = join(solution, 'src/Orders/Orders.csproj');
  if (!isProfile) writeFileSync(project, templateProject(readFileSync(project, 'utf8'), name === TEMPLATE));
  const { publish, executable } = await publishFunction(solution, 'Orders', await packageSource(), {
    flags: name === JIT ? ['--self-contained', 'false'] : [],
  });
  if (publish.code !== 0) throw new Error(publish.output);
  const environment = name === JIT ? { DOTNET_ROOT: await dotnetRoot() } : {};
  return { name, executable, environment, ...sizesOf(executable) };
}

/** A C program that answers with the event itself. */
export async function buildC(parent: string): Promise<Build> {
  const executable = join(parent, 'c', 'bootstrap');
  mkdirSync(dirname(executable));
  const code = join(packageRoot, 'scripts/bench/functions/client.c');
  await mustRun('gcc', ['-O2', '-s', '-D_GNU_SOURCE', '-o', executable, code]);
  return { name: 'C, echo', executable, ...sizesOf(executable) };
}

function sizesOf(executable: string): Pick<Build, 'size' | 'zip'> {
  const folder = dirname(executable);
  const deployed = readdirSync(folder).filter((name) => !/\.(dbg|pdb)$/.test(name));
  const zipped = deployed.map(
    (name) => deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).length,
  );
  return { size: statSync(executable).size, zip: zipped.reduce((sum, each) => sum + each, 0) };
}

async function dotnetRoot(): Promise<string> {
  return dirname(realpathSync((await mustRun('which', ['dotnet'])).stdout.trim()));
}
