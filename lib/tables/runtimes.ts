/** A Lambda runtime that can start a native binary of .NET. Dates are days in UTC, from AWS's table of runtimes. */
export interface Runtime {
  readonly id: string;
  readonly note: string;
  readonly framework: string;
  /** Without libicu in the image the process aborts at start, unless it is built without cultures. */
  readonly hasIcu: boolean;
  /** What `sam build` must be told where the runtime's name does not say that this is .NET. */
  readonly samBuildMethod?: string;
  readonly deprecation?: { readonly since: string; readonly noCreate: string; readonly noUpdate: string };
}

export const runtimes = [
  {
    id: 'dotnet10',
    note: '.NET 10, supported by AWS until 2028-11-14',
    framework: 'net10.0',
    hasIcu: true,
  },
  {
    id: 'dotnet8',
    note: '.NET 8, deprecated since 2026-11-10',
    framework: 'net8.0',
    hasIcu: true,
    deprecation: { since: '2026-11-10', noCreate: '2027-02-01', noUpdate: '2027-03-03' },
  },
  {
    id: 'provided.al2023',
    note: '.NET 10 on the OS-only runtime: nothing but your binary',
    framework: 'net10.0',
    hasIcu: false,
    samBuildMethod: 'dotnet7',
  },
] as const satisfies readonly Runtime[];

export type RuntimeId = (typeof runtimes)[number]['id'];

export function runtime(id: RuntimeId): Runtime {
  const found: Runtime | undefined = runtimes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No runtime has the id ${id}`);
  return found;
}

/** What a person should know before choosing this runtime. */
export function runtimeWarnings({ id, deprecation }: Runtime): string[] {
  if (deprecation === undefined) return [];
  const { since, noCreate, noUpdate } = deprecation;
  return [
    `${id} is deprecated since ${since}: from ${noCreate} AWS lets nobody create such a function, ` +
      `from ${noUpdate} nobody update one. Prefer dotnet10.`,
  ];
}

export const architectures = [
  {
    value: 'arm64',
    note: 'Graviton',
    dotnet: 'linux-arm64',
    platform: 'linux/arm64',
    runner: 'ubuntu-24.04-arm',
  },
  {
    value: 'x86_64',
    note: 'Intel and AMD',
    dotnet: 'linux-x64',
    platform: 'linux/amd64',
    runner: 'ubuntu-24.04',
  },
] as const;

export type Architecture = (typeof architectures)[number]['value'];

export function architecture(value: Architecture): (typeof architectures)[number] {
  const found = architectures.find((each) => each.value === value);
  if (found === undefined) throw new Error(`No architecture is called ${value}`);
  return found;
}

/** The developer's own: a native binary is best compiled on the architecture it runs on. */
export function hostArchitecture(): Architecture {
  return process.arch === 'arm64' ? 'arm64' : 'x86_64';
}
