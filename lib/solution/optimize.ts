import type { Runtime } from './runtimes.ts';

/** A property of the csproj and what it does, or costs, in one line. */
export interface Property {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

const invariant: Property = {
  name: 'InvariantGlobalization',
  value: 'true',
  why: 'No ICU to load. Costs: cultures; new CultureInfo("de-DE") throws.',
};

const noActivityPropagation: Property = {
  name: 'HttpActivityPropagationSupport',
  value: 'false',
  why: 'Smaller. Costs: no traceparent header on outgoing HTTP calls; remove it for X-Ray or OpenTelemetry.',
};

const invariantWithoutIcu: Property = {
  ...invariant,
  why: 'provided.al2023 has no ICU: without this the process aborts at start. Costs: cultures.',
};

const startup: readonly Property[] = [
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

const size: readonly Property[] = [
  invariant,
  { name: 'OptimizationPreference', value: 'Size', why: 'Smaller code. Costs: hot loops may be slower.' },
  noActivityPropagation,
];

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
] as const satisfies readonly {
  trimMode: TrimMode;
  properties: readonly Property[];
  value: string;
  note: string;
}[];

export type Profile = (typeof profiles)[number]['value'];
export type TrimMode = 'full' | 'partial';

export function trimModeOf(profile: Profile): TrimMode {
  return profiles.find(({ value }) => value === profile)?.trimMode ?? 'full';
}

export function propertiesFor(profile: Profile, { hasIcu }: Runtime): readonly Property[] {
  const chosen: readonly Property[] = profiles.find(({ value }) => value === profile)?.properties ?? [];
  return hasIcu || chosen.includes(invariant) ? chosen : [invariantWithoutIcu, ...chosen];
}
