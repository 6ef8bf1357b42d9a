import type { EventSourceId } from '../events/catalogue.ts';
import type { AnswersOf } from '../inputs/define.ts';
import { defineInputs } from '../inputs/define.ts';
import type { Profile } from '../tables/profiles.ts';
import { profiles, trimModeOf } from '../tables/profiles.ts';
import { architectures, hostArchitecture } from '../tables/architectures.ts';
import { defaultRuntime, runtimeNote, runtimes } from '../tables/runtimes.ts';
import { checkAssemblyName, checkRegion } from './names.ts';

/** What a person decides about a solution: asked by `new`, kept in its record, read again by every later command. */
export const solutionInputs = defineInputs({
  runtime: {
    kind: 'choice',
    message: 'Lambda runtime',
    choices: runtimes.map((each) => ({ value: each.id, note: runtimeNote(each) })),
    default: defaultRuntime,
  },
  arch: {
    kind: 'choice',
    message: 'Architecture',
    choices: architectures.map(({ value, note }) => ({ value, note })),
    default: hostArchitecture,
  },
  optimize: {
    kind: 'choice',
    message: 'Optimize for',
    choices: profiles.map(({ value, note }) => ({ value, note })),
    default: 'startup',
  },
  shared: {
    kind: 'confirm',
    advanced: true,
    message: 'Add a Shared project for code that several functions use',
    default: false,
  },
  trimMode: {
    kind: 'choice',
    advanced: true,
    message: 'Trim mode',
    choices: [
      { value: 'full', note: 'all assemblies: the smallest binary' },
      { value: 'partial', note: 'only assemblies marked as trimmable: a larger binary' },
    ],
    default: ({ optimize }) => trimModeOf(optimize as Profile),
  },
  streaming: {
    kind: 'confirm',
    advanced: true,
    message: 'Keep response streaming, which leanest removes (costs about 1 MB)',
    applies: ({ optimize }) => optimize === 'leanest',
    default: false,
  },
  rootAssembly: {
    kind: 'list',
    advanced: true,
    message: 'Additional root assembly, which the trimmer keeps whole (usually none)',
    default: [],
    check: checkAssemblyName,
  },
  build: {
    kind: 'choice',
    advanced: true,
    message: 'Build with',
    choices: [
      { value: 'container', note: 'build.sh, in an Amazon Linux 2023 container; needs Docker or Podman' },
      { value: 'sam', note: 'sam build, with the AWS SAM CLI' },
    ],
    default: 'container',
  },
  memory: {
    kind: 'number',
    advanced: true,
    message: 'Memory',
    min: 128,
    max: 10240,
    unit: 'MB',
    default: 512,
  },
  timeout: {
    kind: 'number',
    advanced: true,
    message: 'Timeout',
    min: 1,
    max: 900,
    unit: 'seconds',
    default: 30,
  },
  region: {
    kind: 'text',
    advanced: true,
    message: 'AWS Region',
    ifEmpty: 'the Region of your AWS configuration',
    default: '',
    check: checkRegion,
  },
  tests: { kind: 'confirm', advanced: true, message: 'Add unit tests', default: true },
  ci: { kind: 'confirm', advanced: true, message: 'Add a GitHub Actions workflow', default: true },
});

/** What a person decides about a function. */
export interface FunctionChoices {
  readonly name: string;
  readonly event: EventSourceId;
  /** The source's own flags; undefined: the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Name of the type that holds the person's own data; undefined: the one of the template. */
  readonly type?: string;
  /** Logical id or ARN of what the event source is to take; undefined: a new one is made. */
  readonly resource?: string;
  /**
   * The function's timeout that values of the event source are derived from, in seconds; undefined: that of the
   * solution, or of the template if it is not made yet.
   */
  readonly timeout?: number;
  /** Resources of an event source that the function had before, which stay because others refer to them. */
  readonly kept?: readonly KeptResources[];
}

/** Parts of a template that outlived the event source that they were made for. */
export interface KeptResources {
  readonly source: Omit<FunctionChoices, 'kept' | 'name'>;
  /** Logical ids, and names of parameters. */
  readonly names: readonly string[];
}

/** What a person decides about a new solution. */
export type SolutionChoices = AnswersOf<typeof solutionInputs> & {
  readonly name: string;
  readonly functions: readonly FunctionChoices[];
};
