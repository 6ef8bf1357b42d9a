/** A .NET SDK that compiles functions. */
export interface DotnetSdk {
  readonly name: string;
  /** The oldest version of this SDK, for global.json. */
  readonly version: string;
  /** The build image of AWS that contains it, without a tag. */
  readonly image: string;
  /** The target framework of the .NET version that the SDK belongs to. */
  readonly framework: string;
}

/** A version of .NET, and everything that depends on it. */
export interface DotnetVersion {
  readonly dotnetName: string;
  readonly framework: string;
  /** It must be able to read a .slnx file, so it may be newer than the framework. */
  readonly sdk: DotnetSdk;
  /** Whether the native compiler can remove the HTTP stack of .NET, as `leanest` does. */
  readonly canRemoveHttpStack: boolean;
}

/** A Lambda runtime that can start a native .NET binary. Dates are days in UTC, from the AWS table of runtimes. */
export interface Runtime extends DotnetVersion {
  readonly id: string;
  /** How it differs from the other runtimes with the same .NET version. */
  readonly remark?: string;
  /** Whether the image contains libicu. Without it the process aborts at startup, unless built without cultures. */
  readonly hasIcu: boolean;
  /** `BuildMethod` for `sam build`, if SAM cannot tell from the name of the runtime that this is .NET. */
  readonly samBuildMethod?: string;
  readonly supportedUntil?: string;
  readonly deprecation?: Deprecation;
}

export interface Deprecation {
  readonly since: string;
  readonly noCreate: string;
  readonly noUpdate: string;
  /** ID of the runtime to use instead. */
  readonly successor: string;
}

const sdk10: DotnetSdk = {
  name: '.NET 10 SDK',
  version: '10.0.100',
  image: 'public.ecr.aws/sam/build-dotnet10',
  framework: 'net10.0',
};

const net10: DotnetVersion = {
  dotnetName: '.NET 10',
  framework: 'net10.0',
  sdk: sdk10,
  canRemoveHttpStack: true,
};

/** The .NET 8 SDK cannot read a .slnx file. */
const net8: DotnetVersion = {
  dotnetName: '.NET 8',
  framework: 'net8.0',
  sdk: sdk10,
  canRemoveHttpStack: false,
};

export const runtimes = [
  {
    ...net10,
    id: 'dotnet10',
    hasIcu: true,
    supportedUntil: '2028-11-14',
  },
  {
    ...net8,
    id: 'dotnet8',
    hasIcu: true,
    deprecation: {
      since: '2026-11-10',
      noCreate: '2027-02-01',
      noUpdate: '2027-03-03',
      successor: 'dotnet10',
    },
  },
  {
    ...net10,
    id: 'provided.al2023',
    remark: 'on the OS-only runtime; no cultures',
    hasIcu: false,
    samBuildMethod: 'dotnet7',
  },
] as const satisfies readonly Runtime[];

export type RuntimeId = (typeof runtimes)[number]['id'];

/** The version of .NET in the name of a target framework; 0 if it has none. */
export const frameworkVersion = (framework: string): number =>
  Number(/^net(\d+\.\d+)/.exec(framework)?.[1] ?? 0);

export const defaultRuntime: RuntimeId = 'dotnet10';

export function runtime(id: RuntimeId): Runtime {
  const found: Runtime | undefined = runtimes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Unknown runtime "${id}".`);
  return found;
}

/** The description of a runtime in a list. */
export function runtimeNote({ dotnetName, remark, supportedUntil, deprecation }: Runtime): string {
  const name = remark === undefined ? dotnetName : `${dotnetName} ${remark}`;
  if (deprecation !== undefined) return `${name}, deprecated since ${deprecation.since}`;
  return supportedUntil === undefined ? name : `${name}, supported by AWS until ${supportedUntil}`;
}

/** What to know before choosing this runtime. */
export function runtimeWarnings({ id, deprecation }: Runtime): string[] {
  if (deprecation === undefined) return [];
  const { since, noCreate, noUpdate, successor } = deprecation;
  return [
    `${id} has been deprecated since ${since}. AWS blocks creating functions with it from ${noCreate}, ` +
      `and updating them from ${noUpdate}. Use ${successor}.`,
  ];
}
