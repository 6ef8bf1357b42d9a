/** What `new orders --yes --arch arm64` decides. */
export const defaultChoices = {
    name: 'orders',
    functions: [{ name: 'Orders', event: 'plain-string' }],
    runtime: 'dotnet10',
    arch: 'arm64',
    optimize: 'startup',
    streaming: false,
    trimMode: 'full',
    rootAssembly: [],
    shared: false,
    build: 'container',
    memory: 512,
    timeout: 30,
    region: '',
    tests: true,
    ci: true,
};
