export const architectures = [
  {
    value: 'arm64',
    note: 'AWS Graviton; costs less',
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
  if (found === undefined) throw new Error(`Unknown architecture "${value}".`);
  return found;
}

/** The architecture of this machine: it is simplest to compile a native binary on the architecture it runs on. */
export function hostArchitecture(): Architecture {
  return process.arch === 'arm64' ? 'arm64' : 'x86_64';
}
