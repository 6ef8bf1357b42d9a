import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompilerFacts, CompilerFailure } from '../../lib/compiler/facts.ts';
import { askHost } from '../../lib/compiler/host.ts';
import { packageVersions } from '../../lib/tables/versions.ts';
import { temporaryFolder } from './cli.ts';
import type { FunctionProject } from './function-projects.ts';
import { isKnownPackage, isThere } from './function-projects.ts';
import type { PackageSource } from './packages.ts';
import { mustRun } from './run.ts';
import { writeTree } from './tree.ts';

export interface CompiledCases {
  /** Holds everything; the caller removes it. */
  readonly folder: string;
  readonly factsOf: (name: string) => CompilerFacts | undefined;
  readonly failureOf: (name: string) => CompilerFailure | undefined;
}

const EVERY = [
  'Amazon.Lambda.Core',
  'Amazon.Lambda.RuntimeSupport',
  'Amazon.Lambda.Serialization.SystemTextJson',
];

/**
 * Asks the compiler about many small projects at once. One project is restored, and all use what it restored.
 *
 * @param settings properties of each project, as MSBuild writes them
 */
export async function askAboutCases(
  projects: readonly FunctionProject[],
  packages: readonly string[],
  source: PackageSource,
  { settings = '', compiler }: { readonly settings?: string; readonly compiler?: string } = {},
): Promise<CompiledCases> {
  const folder = temporaryFolder();
  const references = [...new Set([...EVERY, ...packages])].flatMap((id) => referenceTo(id, source));
  writeTree(folder, {
    'Directory.Build.props': propertiesOfAll(settings),
    'Directory.Packages.props': '<Project />\n',
    'All/All.csproj': `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>${references.join('')}</ItemGroup></Project>\n`,
    'All/All.cs': 'return 0;\n',
    ...Object.fromEntries(projects.flatMap(filesOf)),
  });
  await mustRun('dotnet', ['restore', join(folder, 'All')], { env: source.env });
  const pathOf = (name: string): string => join(folder, name, `${name}.csproj`);
  const answers = await askHost(
    { folder, projects: projects.map(({ name }) => ({ path: pathOf(name) })), ...(compiler && { compiler }) },
    () => undefined,
  );
  return {
    folder,
    factsOf: (name) => answers.find(({ facts }) => facts?.project === pathOf(name))?.facts,
    failureOf: (name) =>
      answers.find(
        ({ failure }) => failure && (failure.project === undefined || failure.project === pathOf(name)),
      )?.failure,
  };
}

/** No template of ours uses them. */
const OTHER_VERSIONS: Readonly<Record<string, string>> = { 'Amazon.Lambda.Annotations': '2.3.0' };

/** Whether a restore finds a package that a case needs. */
export function isAvailable(id: string, source: PackageSource): boolean {
  if (!(id in OTHER_VERSIONS)) return isThere(id, source);
  const folder = source.env.RestoreAdditionalProjectSources;
  return folder === undefined || existsSync(join(folder, `${id}.${OTHER_VERSIONS[id] ?? ''}.nupkg`));
}

function referenceTo(id: string, source: PackageSource): string[] {
  const version = isKnownPackage(id) ? packageVersions[id] : OTHER_VERSIONS[id];
  return isAvailable(id, source) && version !== undefined
    ? [`<PackageReference Include="${id}" Version="${version}" />`]
    : [];
}

const propertiesOfAll = (settings: string): string => `<Project>
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
    <NuGetAudit>false</NuGetAudit>
    <MSBuildProjectExtensionsPath>$(MSBuildThisFileDirectory)obj/</MSBuildProjectExtensionsPath>
    ${settings}
  </PropertyGroup>
</Project>
`;

function filesOf({ name, own, shared }: FunctionProject): [string, string][] {
  const hasShared = Object.keys(shared).length > 0;
  const reference = hasShared
    ? '<ItemGroup><Compile Remove="Shared/**" /><ProjectReference Include="Shared/Shared.csproj" /></ItemGroup>'
    : '';
  const project = `<Project Sdk="Microsoft.NET.Sdk">${reference}</Project>\n`;
  const library =
    '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Library</OutputType></PropertyGroup></Project>\n';
  return [
    [`${name}/${name}.csproj`, project],
    ...(hasShared ? [[`${name}/Shared/Shared.csproj`, library] as [string, string]] : []),
    ...Object.entries({ ...own, ...shared }).map(([path, text]): [string, string] => [
      `${name}/${path}`,
      text,
    ]),
  ];
}

/** The folder of the compiler that came with the first SDK of .NET 8, as its packages have it. */
export async function compilerOfNet8(): Promise<string> {
  const project = temporaryFolder();
  writeTree(project, {
    'Compiler.csproj': `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" /></ItemGroup>
</Project>
`,
    'Nothing.cs': '',
  });
  await mustRun('dotnet', ['build', project, '-o', join(project, 'out')], {});
  return join(project, 'out');
}
