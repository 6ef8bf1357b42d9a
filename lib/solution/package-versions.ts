import type { ProjectEvaluation } from './msbuild/evaluation.ts';
import type { Project } from './project.ts';

/** Compares versions by their numbers; NaN if one of them has more than numbers: `2.*`, `1.0.0-beta`. */
export function compareVersions(left: string, right: string): number {
  const [first, second] = [left, right].map((each) => each.split('.').map(Number)) as [number[], number[]];
  const length = Math.max(first.length, second.length);
  const differences = Array.from({ length }, (_, at) => (first[at] ?? 0) - (second[at] ?? 0));
  return differences.find((each) => each !== 0) ?? 0;
}

/** The major version; NaN if it does not begin with a number. */
export const majorOf = (version: string): number => Number(/^\d+/.exec(version)?.[0]);

/** The newest version of each package that the projects themselves name. */
export function newestVersions(projects: readonly Project[]): Record<string, string> {
  const newest: Record<string, string> = {};
  for (const { evaluation } of projects)
    for (const { kind, include, version } of evaluation.items) {
      if (kind !== 'PackageReference' || !/^\d+(\.\d+)*$/.test(version)) continue;
      const known = newest[include];
      if (known === undefined || compareVersions(version, known) > 0) newest[include] = version;
    }
  return newest;
}

/** The versions that Directory.Packages.props gives to a project. */
export const centralVersions = ({ items }: ProjectEvaluation): ReadonlyMap<string, string> =>
  new Map(
    items.filter(({ kind }) => kind === 'PackageVersion').map(({ include, version }) => [include, version]),
  );

/** Whether Directory.Packages.props holds the versions of a project's packages. */
export const hasCentralVersions = ({ property }: ProjectEvaluation): boolean =>
  /^true$/i.test(property('ManagePackageVersionsCentrally').value);
