import { posix } from 'node:path';
import type { ProjectConventions } from '../blueprint/function-site.ts';
import { packageVersions } from '../tables/versions.ts';
import { evaluateProject } from './msbuild/evaluation.ts';
import type { ProjectEvaluation } from './msbuild/evaluation.ts';
import type { ProjectFiles } from './msbuild/project-files.ts';
import { nearestAbove } from './msbuild/property-bag.ts';
import {
  centralVersions,
  compareVersions,
  hasCentralVersions,
  majorOf,
  newestVersions,
} from './package-versions.ts';
import type { Project } from './project.ts';

/** What the generated code needs. */
const NEEDED = { ImplicitUsings: 'enable', Nullable: 'enable' };

/** The oldest version of C# that the generated code compiles with. */
const OLDEST_CSHARP = 12;

/**
 * What a new project must say itself, by what Directory.Build.props and Directory.Packages.props say where it will lie.
 *
 * @param project absolute path that it has or will have, with slashes
 * @param siblings the projects of the solution
 */
export function conventionsAt(
  project: string,
  files: ProjectFiles,
  siblings: readonly Project[],
): ProjectConventions {
  // What the project itself says, if it exists, is not inherited.
  const inherited = evaluateProject(posix.join(posix.dirname(project), '.csproj'), files);
  const hasOwnVersions = centralFile(project, files) === undefined;
  const central = centralVersions(inherited);
  const newest = Object.entries(newestVersions(siblings));
  const ours: Readonly<Record<string, string>> = packageVersions;
  return {
    hasOwnVersions,
    inherited: inherited.items
      .filter(({ kind }) => kind === 'PackageReference')
      .map(({ include }) => include),
    overrides: Object.fromEntries(
      Object.entries(packageVersions).filter(
        ([id, version]) => !hasOwnVersions && majorOf(central.get(id) ?? version) < majorOf(version),
      ),
    ),
    versions: Object.fromEntries(
      newest.filter(([id, version]) => compareVersions(version, ours[id] ?? version) > 0),
    ),
    properties: propertiesFor(inherited),
  };
}

function propertiesFor({ property }: ProjectEvaluation): Record<string, string> {
  const needed = Object.entries(NEEDED).filter(
    ([name]) => !/^(enable|true)$/i.test(property(name).value) || !property(name).isCertain,
  );
  const csharp = property('LangVersion').value;
  const isSet = (name: string): boolean => /^true$/i.test(property(name).value);
  const isAnalyzed = ['AnalysisLevel', 'AnalysisMode'].some((name) => property(name).value !== '');
  return {
    ...Object.fromEntries(needed),
    ...(Number(csharp) < OLDEST_CSHARP && csharp !== '' && { LangVersion: 'latest' }),
    // The generated code has no documentation of each member, and keeps the names of its templates.
    ...(isSet('GenerateDocumentationFile') && { NoWarn: '$(NoWarn);CS1591' }),
    ...(isSet('TreatWarningsAsErrors') && isAnalyzed && { CodeAnalysisTreatWarningsAsErrors: 'false' }),
    // A list of frameworks would win over the one of the project.
    ...(property('TargetFrameworks').value !== '' && { TargetFrameworks: '' }),
  };
}

/** The file that holds the versions of a project's packages, relative to `base`; undefined if there is none. */
export function versionsFileOf(project: string, base: string, files: ProjectFiles): string | undefined {
  const file = centralFile(project, files);
  return file === undefined ? undefined : posix.relative(base, file);
}

function centralFile(project: string, files: ProjectFiles): string | undefined {
  const path = nearestAbove(posix.dirname(project), 'Directory.Packages.props', files);
  if (path === undefined) return undefined;
  // One that can't be read is there for something: its edit says what is wrong with it.
  const isCentral = files.root(path) === undefined || hasCentralVersions(evaluateProject(project, files));
  return isCentral ? path : undefined;
}
