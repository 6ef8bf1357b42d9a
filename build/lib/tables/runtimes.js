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
];
export function runtime(id) {
    const found = runtimes.find((each) => each.id === id);
    if (found === undefined)
        throw new Error(`No runtime has the id ${id}`);
    return found;
}
/** What a person should know before choosing this runtime. */
export function runtimeWarnings({ id, deprecation }) {
    if (deprecation === undefined)
        return [];
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
];
export function architecture(value) {
    const found = architectures.find((each) => each.value === value);
    if (found === undefined)
        throw new Error(`No architecture is called ${value}`);
    return found;
}
/** The developer's own: a native binary is best compiled on the architecture it runs on. */
export function hostArchitecture() {
    return process.arch === 'arm64' ? 'arm64' : 'x86_64';
}
