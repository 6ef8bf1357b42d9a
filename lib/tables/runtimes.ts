/** A .NET SDK that compiles functions. */
export interface DotnetSdk {
  readonly name: string;
  /** The oldest one of its kind, for global.json. */
  readonly version: string;
  /** AWS's build image that contains it, without a tag. */
  readonly image: string;
  /** The target framework of the .NET version that the SDK belongs to. */
  readonly framework: string;
}

/** A version of .NET, and all that it decides. */
export interface DotnetVersion {
  readonly dotnetName: string;
  readonly framework: string;
  /** Reads a .slnx, so it may be newer than the framework. */
  readonly sdk: DotnetSdk;
  /** Whether the native compiler removes .NET's HTTP stack when `leanest` tells it to. */
  readonly canRemoveHttpStack: boolean;
}

/** A Lambda runtime that can start a native binary of .NET. Dates are days in UTC, from AWS's table of runtimes. */
export interface Runtime extends DotnetVersion {
  readonly id: string;
  /** What distinguishes it from the other runtimes of its .NET version. */
  readonly remark?: string;
  /** Without libicu in the image the process aborts at start, unless it is built without cultures. */
  readonly hasIcu: boolean;
  /** `BuildMethod` for `sam build`, if the runtime's name does not tell SAM that this is .NET. */
  readonly samBuildMethod?: string;
  readonly supportedUntil?: string;
  readonly deprecation?: Deprecation;
}

export interface Deprecation {
  readonly since: string;
  readonly noCreate: string;
  readonly noUpdate: string;
  /** Id of the runtime to choose instead. */
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

/** Its own SDK can't read a .slnx. */
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
    remark: 'on the OS-only runtime: nothing but your binary',
    hasIcu: false,
    samBuildMethod: 'dotnet7',
  },
] as const satisfies readonly Runtime[];

export type RuntimeId = (typeof runtimes)[number]['id'];

export const defaultRuntime: RuntimeId = 'dotnet10';

export function runtime(id: RuntimeId): Runtime {
  const found: Runtime | undefined = runtimes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No runtime has the id ${id}`);
  return found;
}

/** What a list of runtimes says of this one. */
export function runtimeNote({ dotnetName, remark, supportedUntil, deprecation }: Runtime): string {
  const name = remark === undefined ? dotnetName : `${dotnetName} ${remark}`;
  if (deprecation !== undefined) return `${name}, deprecated since ${deprecation.since}`;
  return supportedUntil === undefined ? name : `${name}, supported by AWS until ${supportedUntil}`;
}

/** What a person should know before choosing this runtime. */
export function runtimeWarnings({ id, deprecation }: Runtime): string[] {
  if (deprecation === undefined) return [];
  const { since, noCreate, noUpdate, successor } = deprecation;
  return [
    `${id} is deprecated since ${since}: from ${noCreate} AWS lets nobody create such a function, ` +
      `from ${noUpdate} nobody update one. Prefer ${successor}.`,
  ];
}
