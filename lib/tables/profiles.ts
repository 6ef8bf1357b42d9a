import type { Runtime } from './runtimes.ts';
import { packageVersions } from './versions.ts';

/** A property of the csproj and what it does, or costs, in one line. */
export interface ProfileProperty {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

const invariant: ProfileProperty = {
  name: 'InvariantGlobalization',
  value: 'true',
  why: 'No ICU to load. Costs: cultures; new CultureInfo("de-DE") throws.',
};

const noActivityPropagation: ProfileProperty = {
  name: 'HttpActivityPropagationSupport',
  value: 'false',
  why: 'Smaller. Costs: no traceparent header on outgoing HTTP calls; remove it for X-Ray or OpenTelemetry.',
};

const invariantWithoutIcu = ({ id }: Runtime): ProfileProperty => ({
  ...invariant,
  why: `${id} has no ICU: without this the process aborts at start. Costs: cultures.`,
});

const startup: readonly ProfileProperty[] = [
  invariant,
  {
    name: 'IlcDehydrate',
    value: 'false',
    why: 'Type tables ready to use, not unpacked at every start. Only good together with the next line. Costs: size.',
  },
  {
    name: 'PositionIndependentExecutable',
    value: 'false',
    why: 'Pointers final at link time. Costs: no address randomisation of the executable itself.',
  },
  noActivityPropagation,
  {
    name: 'ConcurrentGarbageCollection',
    value: 'false',
    why: 'One thread less. Costs: longer pauses on heaps of hundreds of megabytes.',
  },
];

const size: readonly ProfileProperty[] = [
  invariant,
  { name: 'OptimizationPreference', value: 'Size', why: 'Smaller code. Costs: hot loops may be slower.' },
  noActivityPropagation,
];

/** Of `leanest`, beside those of `startup`. */
const leanClient: ProfileProperty = {
  name: 'LambdaRuntimeClient',
  value: 'true',
  why:
    "src/LambdaRuntimeClient asks for events, not .NET's HTTP stack; false goes back to it. " +
    `Costs: bound to RuntimeSupport ${packageVersions['Amazon.Lambda.RuntimeSupport']}.`,
};

const streamingKept: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'true',
  why: 'The function may stream its response; false leaves that out. Costs: about 1 MB.',
};

const streamingLeftOut: ProfileProperty = {
  name: 'LambdaResponseStreaming',
  value: 'false',
  why: 'Smaller by about 1 MB. Costs: LambdaResponseStreamFactory throws; true keeps response streaming.',
};

/** The csproj settings behind `--optimize`. */
export const profiles = [
  { value: 'startup', note: 'the fastest cold start', trimMode: 'full', properties: startup },
  { value: 'size', note: 'the smallest binary', trimMode: 'full', properties: size },
  {
    value: 'compatibility',
    note: 'cultures, and libraries that are not trimmed',
    trimMode: 'partial',
    properties: [],
  },
  {
    value: 'leanest',
    note: 'startup, and a small Runtime API client in the solution',
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

/** @param streaming whether functions may stream their responses, which `leanest` leaves out otherwise */
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
