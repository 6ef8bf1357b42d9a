import type { Runtime } from './runtimes.ts';
import { packageVersions } from './versions.ts';

/** An MSBuild property of a function's project. */
export interface ProfileProperty {
  readonly name: string;
  readonly value: string;
  /** What the property gains and costs, in one line; the comment above it in the project. */
  readonly why: string;
}

const invariant: ProfileProperty = {
  name: 'InvariantGlobalization',
  value: 'true',
  why: 'Loads no culture data (ICU) at startup. Cost: new CultureInfo("de-DE") throws.',
};

const noActivityPropagation: ProfileProperty = {
  name: 'HttpActivityPropagationSupport',
  value: 'false',
  why: 'Smaller binary. Cost: outgoing HTTP calls have no traceparent header. Remove this setting for OpenTelemetry.',
};

const invariantWithoutIcu = ({ id }: Runtime): ProfileProperty => ({
  ...invariant,
  why: `${id} has no ICU library; without this setting the process aborts at startup. Cost: new CultureInfo("de-DE") throws.`,
});

const startup: readonly ProfileProperty[] = [
  invariant,
  {
    name: 'IlcDehydrate',
    value: 'false',
    why: 'Does not unpack type data at every start. Cost: a larger binary. Helps only together with the next setting.',
  },
  {
    name: 'PositionIndependentExecutable',
    value: 'false',
    why: 'Fixes addresses at link time. Cost: no address space layout randomization (ASLR) of the executable itself.',
  },
  noActivityPropagation,
  {
    name: 'ConcurrentGarbageCollection',
    value: 'false',
    why: 'Starts one thread fewer. Cost: longer garbage collection pauses on heaps of hundreds of megabytes.',
  },
];

const size: readonly ProfileProperty[] = [
  invariant,
  { name: 'OptimizationPreference', value: 'Size', why: 'Smaller code. Cost: hot loops can be slower.' },
  noActivityPropagation,
];

/** `leanest` has this in addition to the properties of `startup`. */
const leanClient: ProfileProperty = {
  name: 'LambdaRuntimeClient',
  value: 'true',
  why:
    "Requests events through src/LambdaRuntimeClient, not .NET's HTTP stack. " +
    `Cost: tied to Amazon.Lambda.RuntimeSupport ${packageVersions['Amazon.Lambda.RuntimeSupport']}.`,
};

const streamingKept: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'true',
  why: 'Keeps response streaming. Cost: about 1 MB. false removes it.',
};

const streamingLeftOut: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'false',
  why: 'Smaller by about 1 MB. Cost: no response streaming; LambdaResponseStreamFactory throws. true keeps it.',
};

/** The values of `--optimize`, and the MSBuild properties each one sets. */
export const profiles = [
  { value: 'startup', note: 'a fast cold start; no cultures', trimMode: 'full', properties: startup },
  {
    value: 'size',
    note: 'smaller than startup, starts a little slower; no cultures',
    trimMode: 'full',
    properties: size,
  },
  {
    value: 'compatibility',
    note: 'cultures, and partial trimming; starts slower',
    trimMode: 'partial',
    properties: [],
  },
  {
    value: 'leanest',
    note: 'the fastest and smallest; adds a Runtime API client to your code',
    trimMode: 'full',
    properties: startup,
  },
] as const satisfies readonly {
  trimMode: TrimMode;
  properties: readonly ProfileProperty[];
  value: string;
  note: string;
}[];

export type Profile = (typeof profiles)[number]['value'];
export type TrimMode = 'full' | 'partial';

export function trimModeOf(profile: Profile): TrimMode {
  return profiles.find(({ value }) => value === profile)?.trimMode ?? 'full';
}

/** @param streaming whether functions can stream responses; otherwise `leanest` removes the code for it */
export function propertiesFor(
  profile: Profile,
  runtime: Runtime,
  streaming = false,
): readonly ProfileProperty[] {
  const chosen: readonly ProfileProperty[] =
    profiles.find(({ value }) => value === profile)?.properties ?? [];
  if (profile === 'leanest') return [...chosen, ...leanProperties(runtime, streaming)];
  return runtime.hasIcu || chosen.includes(invariant) ? chosen : [invariantWithoutIcu(runtime), ...chosen];
}

function leanProperties({ canRemoveHttpStack }: Runtime, streaming: boolean): ProfileProperty[] {
  if (!canRemoveHttpStack) return [leanClient];
  return [leanClient, streaming ? streamingKept : streamingLeftOut];
}
