import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packageRoot } from "../../../lib/package-root.js";
import { profiles } from "../../../lib/tables/profiles.js";
import { lambdaAot } from "../../../test/support/cli.js";
import { publishFunction } from "../../../test/support/native.js";
import { packageSource } from "../../../test/support/packages.js";
import { mustRun } from "../../../test/support/run.js";
/** With this the others are compared. */
export const TEMPLATE = "AWS's template";
export const JIT = 'JIT, no Native AOT';
/** A project with what `dotnet new lambda.NativeAOT` says of compiling, and an assembly name. */
function templateProject(project, isNative) {
    const packages = project.match(/<PackageReference .*/g) ?? [];
    const native = '<PublishAot>true</PublishAot><StripSymbols>true</StripSymbols><TrimMode>partial</TrimMode>';
    return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <AWSProjectType>Lambda</AWSProjectType>
    <AssemblyName>bootstrap</AssemblyName>
    ${isNative ? native : ''}
  </PropertyGroup>
  <ItemGroup>${packages.join('')}</ItemGroup>
</Project>
`;
}
/** Compiles a function for an event source in every way. @returns the builds, and the source's sample event */
export async function buildsOf(source, parent) {
    const builds = [];
    for (const name of [TEMPLATE, ...profiles.map(({ value }) => value), JIT])
        builds.push(await build(name, source, join(parent, source, name.replace(/\W/g, ''))));
    const [first] = builds;
    const event = readFileSync(join(dirname(first?.executable ?? ''), '../../events/Orders.json'));
    return [builds, event];
}
async function build(name, source, folder) {
    console.error(`compiling: ${source}, ${name}`);
    const isProfile = profiles.some(({ value }) => value === name);
    mkdirSync(folder, { recursive: true });
    const flags = ['--event', source, '--optimize', isProfile ? name : 'startup', '--no-git', '--no-tests'];
    const made = await lambdaAot(['new', 'orders', '--yes', ...flags], { cwd: folder });
    if (made.code !== 0)
        throw new Error(made.output);
    const solution = join(folder, 'orders');
    const project = join(solution, 'src/Orders/Orders.csproj');
    if (!isProfile)
        writeFileSync(project, templateProject(readFileSync(project, 'utf8'), name === TEMPLATE));
    const { publish, executable } = await publishFunction(solution, 'Orders', await packageSource(), {
        flags: name === JIT ? ['--self-contained', 'false'] : [],
    });
    if (publish.code !== 0)
        throw new Error(publish.output);
    const environment = name === JIT ? { DOTNET_ROOT: await dotnetRoot() } : {};
    return { name, executable, environment, ...sizesOf(executable) };
}
/** A C program that answers with the event itself. */
export async function buildC(parent) {
    const executable = join(parent, 'c', 'bootstrap');
    mkdirSync(dirname(executable));
    const code = join(packageRoot, 'scripts/bench/functions/client.c');
    await mustRun('gcc', ['-O2', '-s', '-D_GNU_SOURCE', '-o', executable, code]);
    return { name: 'C, echo', executable, ...sizesOf(executable) };
}
function sizesOf(executable) {
    const folder = dirname(executable);
    const deployed = readdirSync(folder).filter((name) => !/\.(dbg|pdb)$/.test(name));
    const zipped = deployed.map((name) => deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).length);
    return { size: statSync(executable).size, zip: zipped.reduce((sum, each) => sum + each, 0) };
}
async function dotnetRoot() {
    return dirname(realpathSync((await mustRun('which', ['dotnet'])).stdout.trim()));
}
