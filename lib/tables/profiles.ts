import type { Runtime } from './runtimes.ts';
import { packageVersions } from './versions.ts';

/** A property of the project file, and one line that says what it does or costs. */
export interface ProfileProperty {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

const invariant: ProfileProperty = {
  name: 'InvariantGlobalization',
  value: 'true',
  why: 'Loads no ICU. Costs: cultures; new CultureInfo("de-DE") throws.',
};

const noActivityPropagation: ProfileProperty = {
  name: 'HttpActivityPropagationSupport',
  value: 'false',
  why: 'Makes the binary smaller. Costs: no traceparent header on outgoing HTTP calls; remove it for OpenTelemetry.',
};

const invariantWithoutIcu = ({ id }: Runtime): ProfileProperty => ({
  ...invariant,
  why: `${id} has no ICU: without this setting the process aborts at startup. Costs: cultures.`,
});

const startup: readonly ProfileProperty[] = [
  invariant,
  {
    name: 'IlcDehydrate',
    value: 'false',
    why: 'Keeps type tables ready to use, not unpacked at every start. Set it only with the next line. Costs: size.',
  },
  {
    name: 'PositionIndependentExecutable',
    value: 'false',
    why: 'Resolves pointers at link time. Costs: no address randomization of the executable itself.',
  },
  noActivityPropagation,
  {
    name: 'ConcurrentGarbageCollection',
    value: 'false',
    why: 'Starts one thread less. Costs: longer pauses on heaps of hundreds of megabytes.',
  },
];

const size: readonly ProfileProperty[] = [
  invariant,
  {
    name: 'OptimizationPreference',
    value: 'Size',
    why: 'Makes the code smaller. Costs: hot loops may be slower.',
  },
  noActivityPropagation,
];

/** Set by `leanest` in addition to the properties of `startup`. */
const leanClient: ProfileProperty = {
  name: 'LambdaRuntimeClient',
  value: 'true',
  why:
    'Receives events with src/LambdaRuntimeClient instead of the HTTP stack of .NET; false uses the latter again. ' +
    `Costs: tied to RuntimeSupport ${packageVersions['Amazon.Lambda.RuntimeSupport']}.`,
};

const streamingKept: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'true',
  why: 'Keeps response streaming; false removes it. Costs: about 1 MB.',
};

const streamingLeftOut: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'false',
  why: 'Saves about 1 MB. Costs: LambdaResponseStreamFactory throws; true keeps response streaming.',
};

/** The values of `--optimize`, and the project settings that each stands for. */
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

/** @param streaming whether to keep response streaming, which `leanest` removes otherwise */
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
