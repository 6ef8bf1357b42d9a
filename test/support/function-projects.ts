import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import type { PackageId } from '../../lib/tables/versions.ts';
import { packageVersions } from '../../lib/tables/versions.ts';
import { temporaryFolder } from './cli.ts';
import type { PackageSource } from './packages.ts';
import { run } from './run.ts';
import { writeTree } from './tree.ts';

/** C# files by their paths, compiled to one program. */
export interface FunctionProject {
  readonly name: string;
  readonly own: Readonly<Record<string, string>>;
  /** Of a project that it refers to. */
  readonly shared: Readonly<Record<string, string>>;
}

export interface CompilationResult {
  /** Holds everything; the caller removes it. */
  readonly folder: string;
  /** All that the compiler said. */
  readonly output: string;
  /** The assembly of a project; undefined where it does not compile. */
  program: (name: string) => string | undefined;
  /** The words before an assembly's path that run it: without reflection for JSON, as a native binary is. */
  readonly runner: readonly string[];
}

const EVERY = [
  'Amazon.Lambda.Core',
  'Amazon.Lambda.RuntimeSupport',
  'Amazon.Lambda.Serialization.SystemTextJson',
];

export const isKnownPackage = (id: string): id is PackageId => id in packageVersions;

/** Whether a restore finds a package: the stand-ins are few. */
export const isThere = (id: string, { standIns }: PackageSource): boolean =>
  isKnownPackage(id) && (!standIns || existsSync(join(packageRoot, 'test', 'cases', 'standins', id)));

/**
 * Compiles many small projects in seconds: one project is restored and evaluated, and the compiler is called for each
 * of them with its references, generators and implicit usings. Only the JSON source generator's warnings and the
 * compiler's own are in the output, not those of the analyzers.
 */
export async function compileProjects(
  projects: readonly FunctionProject[],
  packages: readonly string[],
  source: PackageSource,
): Promise<CompilationResult> {
  const folder = temporaryFolder();
  const files = projects.flatMap(({ name, own, shared }) =>
    Object.entries({ ...own, ...shared }).map(([path, text]): [string, string] => [`${name}/${path}`, text]),
  );
  const references = [...new Set([...EVERY, ...packages])].filter((id) => isThere(id, source));
  writeTree(folder, {
    ...Object.fromEntries(files),
    'All.cs': 'return 0;\n',
    'All.csproj': projectFile(projects, references.filter(isKnownPackage)),
  });
  const { output } = await run('dotnet', ['build', '-v', 'minimal', '-nologo'], {
    cwd: folder,
    env: source.env,
  });
  const built = join(folder, 'out');
  const assemblies = new Set(existsSync(built) ? readdirSync(built) : []);
  return {
    folder,
    output,
    program: (name) => (assemblies.has(`${name}.dll`) ? join(built, `${name}.dll`) : undefined),
    runner: ['dotnet', 'exec', '--runtimeconfig', join(built, 'All.runtimeconfig.json')],
  };
}

function projectFile(projects: readonly FunctionProject[], packages: readonly PackageId[]): string {
  const references = packages.map(
    (id) => `<PackageReference Include="${id}" Version="${packageVersions[id]}" />`,
  );
  const settings =
    'Nullable="enable" LangVersion="$(LangVersion)" NoStandardLib="true" NoConfig="true" DebugType="none" ' +
    'DisabledWarnings="1701;1702" UseSharedCompilation="true" ToolExe="$(CscToolExe)" ToolPath="$(CscToolPath)"';
  return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
    <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
    <NuGetAudit>false</NuGetAudit>
    <OutDir>out/</OutDir>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="All.cs" />
    ${[...references, ...projects.map(itemFor)].join('\n    ')}
  </ItemGroup>
  <Target Name="Projects" AfterTargets="Build">
    <Csc Condition="'%(Project.Shared)' != ''" Sources="%(Project.Shared);$(GeneratedGlobalUsingsFile)"
      References="@(ReferencePathWithRefAssemblies)" ${settings}
      TargetType="library" OutputAssembly="%(Project.SharedAssembly)" />
    <Csc ContinueOnError="ErrorAndContinue" Sources="%(Project.Own);$(GeneratedGlobalUsingsFile)"
      References="@(ReferencePathWithRefAssemblies);%(Project.SharedAssembly)" ${settings}
      Analyzers="@(Analyzer)" SkipAnalyzers="true"
      TargetType="exe" OutputAssembly="out/%(Project.Identity).dll" />
  </Target>
</Project>
`;
}

function itemFor({ name, own, shared }: FunctionProject): string {
  const list = (files: Readonly<Record<string, string>>): string =>
    Object.keys(files)
      .map((path) => `${name}/${path}`)
      .join(';');
  const assembly = Object.keys(shared).length > 0 ? `out/${name}.Shared.dll` : '';
  return `<Project Include="${name}" Own="${list(own)}" Shared="${list(shared)}" SharedAssembly="${assembly}" />`;
}
