import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { SolutionChoices } from '../blueprint/choices.ts';
import { architectures } from '../tables/architectures.ts';
import type { RuntimeId } from '../tables/runtimes.ts';
import { defaultRuntime, frameworkVersion, runtimes } from '../tables/runtimes.ts';
import type { SolutionFiles } from './files.ts';
import type { Project } from './project.ts';
import { readQuietly } from './read-quietly.ts';
import type { SiblingSearch } from './sibling.ts';
import { siblingIn } from './sibling.ts';

/** The parts of a solution that say what a new function should be like. */
export interface ChoiceSearch extends SiblingSearch {
  /** Absolute folder. */
  readonly root: string;
  readonly files: SolutionFiles;
  readonly projects: readonly Project[];
  readonly solutionFile: string | undefined;
}

/** What a new function should be like in a solution that was not made here: as its siblings are. */
export function foundChoices(solution: ChoiceSearch): SolutionChoices {
  const sibling = siblingIn(solution);
  const { MemorySize, Timeout, Architectures } = sibling?.resources[0]?.properties ?? {};
  const [architecture] = Array.isArray(Architectures) ? (Architectures as unknown[]) : [];
  return {
    name: posix
      .basename(solution.solutionFile ?? solution.root.replaceAll('\\', '/'))
      .replace(/\.slnx?$/, ''),
    functions: [],
    runtime: runtimeOf(solution, sibling?.frameworks ?? []),
    // Lambda's own default, for a function whose template does not say.
    arch: architectures.find(({ value }) => value === architecture)?.value ?? 'x86_64',
    optimize: 'startup',
    shared: false,
    trimMode: 'full',
    streaming: false,
    rootAssembly: [],
    build: 'sam',
    memory: typeof MemorySize === 'number' ? MemorySize : 512,
    timeout: typeof Timeout === 'number' ? Timeout : 30,
    region: '',
    tests:
      solution.projects.some(({ isTest }) => isTest) &&
      !usesOtherTestRunner(solution) &&
      sibling?.project.endsWith('.cs') !== true,
    ci: false,
  };
}

/** The runtime for the framework of the siblings; if that has none, for the SDK that global.json asks for. */
function runtimeOf(solution: ChoiceSearch, frameworks: readonly string[]): RuntimeId {
  const ofSiblings = runtimes.find(({ framework }) => frameworks.includes(framework));
  if (ofSiblings !== undefined) return ofSiblings.id;
  const { sdk } = globalJson(solution) as { sdk?: { version?: string } };
  const major = Number(String(sdk?.version).split('.')[0]);
  const newest = runtimes.find(({ framework }) => frameworkVersion(framework) <= major);
  return newest?.id ?? defaultRuntime;
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
