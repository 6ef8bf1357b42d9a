import { defineInputs } from "../inputs/define.js";
import { profiles, trimModeOf } from "../tables/profiles.js";
import { architectures, hostArchitecture, runtimes } from "../tables/runtimes.js";
import { checkAssemblyName, checkRegion } from "./names.js";
/** What a person decides about a solution: asked by `new`, kept in its record, read again by every later command. */
export const solutionInputs = defineInputs({
    runtime: {
        kind: 'choice',
        message: 'Lambda runtime',
        choices: runtimes.map(({ id, note }) => ({ value: id, note })),
        default: 'dotnet10',
    },
    arch: {
        kind: 'choice',
        message: 'Architecture',
        choices: architectures.map(({ value, note }) => ({ value, note })),
        default: hostArchitecture,
    },
    optimize: {
        kind: 'choice',
        message: 'Optimize for',
        choices: profiles.map(({ value, note }) => ({ value, note })),
        default: 'startup',
    },
    shared: {
        kind: 'confirm',
        advanced: true,
        message: 'A project Shared for what functions have in common',
        default: false,
    },
    trimMode: {
        kind: 'choice',
        advanced: true,
        message: 'Trim mode',
        choices: [
            { value: 'full', note: 'every assembly' },
            { value: 'partial', note: 'only assemblies marked as trimmable' },
        ],
        default: ({ optimize }) => trimModeOf(optimize),
    },
    streaming: {
        kind: 'confirm',
        advanced: true,
        message: 'Response streaming, which leanest leaves out otherwise',
        default: false,
    },
    rootAssembly: {
        kind: 'list',
        advanced: true,
        message: 'Root assembly, kept whole by the trimmer besides your own',
        default: [],
        check: checkAssemblyName,
    },
    build: {
        kind: 'choice',
        advanced: true,
        message: 'Build',
        choices: [
            { value: 'container', note: 'build.sh, in a container of Amazon Linux 2023' },
            { value: 'sam', note: 'sam build' },
        ],
        default: 'container',
    },
    memory: {
        kind: 'number',
        advanced: true,
        message: 'Memory',
        min: 128,
        max: 10240,
        unit: 'MB',
        default: 512,
    },
    timeout: {
        kind: 'number',
        advanced: true,
        message: 'Timeout',
        min: 1,
        max: 900,
        unit: 'seconds',
        default: 30,
    },
    region: {
        kind: 'text',
        advanced: true,
        message: 'Region; empty for the one of your AWS configuration',
        default: '',
        check: checkRegion,
    },
    tests: { kind: 'confirm', advanced: true, message: 'Unit tests', default: true },
    ci: { kind: 'confirm', advanced: true, message: 'A GitHub workflow', default: true },
});
