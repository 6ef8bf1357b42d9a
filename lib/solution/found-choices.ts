import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { SolutionChoices } from '../blueprint/choices.ts';
import { isFileBased } from '../edit/paths.ts';
import type { RuntimeId } from '../tables/runtimes.ts';
import { defaultRuntime, frameworkVersion, runtimes } from '../tables/runtimes.ts';
import { settingsIn } from './choices-now.ts';
import type { SolutionFiles } from './files.ts';
import type { SolutionFunction } from './function.ts';
import type { Project } from './project.ts';
import { readQuietly } from './read-quietly.ts';

/** The parts of a solution that say what a new function should be like. */
export interface ChoiceSearch {
  /** Absolute folder. */
  readonly root: string;
  readonly files: SolutionFiles;
  /** The function that a new one is written like. */
  readonly sibling: SolutionFunction | undefined;
  readonly projects: readonly Project[];
  readonly solutionFile: string | undefined;
}

/**
 * What a new function should be like in a solution that was not made here: as its siblings are.
 *
 * @param globals what the template says of all functions
 */
export function foundChoices(solution: ChoiceSearch, globals: Partial<SolutionChoices>): SolutionChoices {
  const { sibling } = solution;
  const settings = { ...globals, ...settingsIn(sibling?.resources[0]?.properties ?? {}) };
  return {
    name: posix
      .basename(solution.solutionFile ?? solution.root.replaceAll('\\', '/'))
      .replace(/\.slnx?$/, ''),
    functions: [],
    optimize: 'startup',
    shared: false,
    trimMode: 'full',
    streaming: false,
    rootAssembly: [],
    build: 'sam',
    memory: 512,
    timeout: 30,
    // Lambda's own default, for a function whose template does not say.
    arch: 'x86_64',
    region: '',
    tests:
      solution.projects.some(({ isTest }) => isTest) &&
      !usesOtherTestRunner(solution) &&
      !(sibling && isFileBased(sibling.project)),
    ci: false,
    ...settings,
    runtime: runtimeOf(solution, settings.runtime, sibling?.frameworks ?? []),
  };
}

/**
 * The runtime of the siblings, as far as it fits their framework; or else the one for their framework; or else the one
 * for the SDK that global.json asks for.
 */
function runtimeOf(
  solution: ChoiceSearch,
  named: RuntimeId | undefined,
  frameworks: readonly string[],
): RuntimeId {
  const fitting = runtimes.filter(({ framework }) => frameworks.includes(framework));
  const found = fitting.find(({ id }) => id === named) ?? fitting[0];
  if (found !== undefined) return found.id;
  const { sdk } = globalJson(solution) as { sdk?: { version?: string } };
  const major = Number(String(sdk?.version).split('.')[0]);
  const newest = runtimes.find(({ framework }) => frameworkVersion(framework) <= major);
  return named ?? newest?.id ?? defaultRuntime;
}

/** Whether `dotnet test` runs only projects of Microsoft.Testing.Platform, which the tests of the templates are not. */
export function usesOtherTestRunner(solution: Pick<ChoiceSearch, 'files'>): boolean {
  const { test } = globalJson(solution) as { test?: { runner?: unknown } };
  return test?.runner === 'Microsoft.Testing.Platform';
}

/** The nearest one of the root and the folders above it. */
function globalJson({ files }: Pick<ChoiceSearch, 'files'>): object {
  const up = ['', '../', '../../', '../../../'].map((prefix) => readQuietly(files, `${prefix}global.json`));
  const settings: unknown = parse(up.find((text) => text !== undefined) ?? '{}');
  return typeof settings === 'object' && settings !== null ? settings : {};
}
