import { posix } from 'node:path';
import type { PackageId } from '../tables/versions.ts';
import { packageVersions } from '../tables/versions.ts';

/** What a new project must say itself, because nothing that it imports says it. */
export interface ProjectConventions {
  /** false: Directory.Packages.props holds the versions of packages. */
  readonly hasOwnVersions: boolean;
  /** Packages that it has without naming them. */
  readonly inherited: readonly string[];
  /** Version that a new project uses for a package in place of that of Directory.Packages.props. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Versions that other projects of the solution have, if they are newer than ours. */
  readonly versions: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** Where the files of a function lie, relative to the solution's root. */
export interface FunctionSite {
  /** Its project. */
  readonly project: string;
  /** The project of its tests. */
  readonly testProject: string;
  /** Its sample event. */
  readonly sample: string;
  /** Whether it has defaults for `dotnet lambda`. */
  readonly hasDefaults: boolean;
  readonly conventions: ProjectConventions;
  readonly testConventions: ProjectConventions;
}

/** As the solutions of `new` have it: Directory.Build.props and Directory.Packages.props say what projects share. */
const usualConventions: ProjectConventions = {
  hasOwnVersions: false,
  inherited: [],
  overrides: {},
  versions: {},
  properties: {},
};

export const usualSite = (name: string): FunctionSite => ({
  project: `src/${name}/${name}.csproj`,
  testProject: `test/${name}.Tests/${name}.Tests.csproj`,
  sample: `events/${name}.json`,
  hasDefaults: true,
  conventions: usualConventions,
  testConventions: usualConventions,
});

/** A package as a project refers to it. */
export interface PackageLine {
  readonly id: PackageId;
  /** undefined if Directory.Packages.props has it. */
  readonly version: string | undefined;
  /** What stands after its name in a project. */
  readonly attributes: string;
}

/** The version that a project itself gives to a package; undefined if Directory.Packages.props has it. */
export const ownVersion = (id: PackageId, { hasOwnVersions, versions }: ProjectConventions) =>
  hasOwnVersions ? (versions[id] ?? packageVersions[id]) : undefined;

/** The packages that a project names itself, with the versions that it has to say. */
export function packageLines(ids: readonly PackageId[], conventions: ProjectConventions): PackageLine[] {
  const { hasOwnVersions, inherited, overrides } = conventions;
  const lineOf = (id: PackageId): PackageLine => {
    const version = ownVersion(id, conventions) ?? overrides[id];
    const attribute = hasOwnVersions ? 'Version' : 'VersionOverride';
    return { id, version, attributes: version === undefined ? '' : ` ${attribute}="${version}"` };
  };
  return ids.filter((id) => !inherited.includes(id)).map(lineOf);
}

/** Packages of every test project. */
export const testPackages: readonly PackageId[] = [
  'Amazon.Lambda.TestUtilities',
  'Microsoft.NET.Test.Sdk',
  'xunit',
  'xunit.runner.visualstudio',
];

/** The site as the templates need it. */
export function siteData(
  { project, testProject, sample, conventions, testConventions }: FunctionSite,
  packages: readonly PackageId[],
) {
  const fromTests = (path: string): string => posix.relative(posix.dirname(testProject), path);
  return {
    ownProperties: Object.entries(conventions.properties),
    testProperties: Object.entries(testConventions.properties),
    packageLines: packageLines(packages, conventions),
    testPackageLines: packageLines(testPackages, testConventions),
    projectFromTests: fromTests(project),
    sampleFromTests: fromTests(sample),
  };
}
