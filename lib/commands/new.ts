import { defineCommand } from '../command/command.ts';
import { eventChoices } from '../events/catalogue.ts';
import { defineInputs } from '../inputs/define.ts';
import {
  checkAssemblyName,
  checkFunctionName,
  checkRegion,
  checkSolutionName,
  functionNames,
} from '../blueprint/names.ts';
import { inputsOfSources } from '../blueprint/source-inputs.ts';
import type { Profile } from '../tables/profiles.ts';
import { profiles, trimModeOf } from '../tables/profiles.ts';
import { architectures, hostArchitecture, runtimes } from '../tables/runtimes.ts';

export const inputs = defineInputs({
  name: {
    kind: 'text',
    argument: true,
    message: 'Solution name',
    suggestion: 'my-lambda',
    check: checkSolutionName,
  },
  event: {
    kind: 'choices',
    message: 'Event source',
    hint: 'lambda-aot event --list shows them',
    choices: eventChoices,
    default: ['plain-string'],
  },
  function: {
    kind: 'list',
    message: 'Function name',
    default: ({ name, event }) => functionNames(String(name), event as readonly string[]),
    check: checkFunctionName,
  },
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
  advanced: {
    kind: 'confirm',
    message: 'Go through the other settings too',
    default: false,
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
    default: ({ optimize }) => trimModeOf(optimize as Profile),
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
  git: { kind: 'confirm', advanced: true, message: 'A git repository, unless there is one', default: true },
});

export const command = defineCommand({
  inputs,
  dependent: inputsOfSources('event', '--event <source> --help'),
  examples: [
    { type: 'orders', for: 'asks for the rest' },
    { type: 'orders --yes', for: 'asks nothing: a string in, upper case out' },
    { type: 'orders --yes --event apigw-http --arch arm64', for: 'an HTTP API on Graviton' },
    { type: 'orders --yes --event apigw-http --event sqs', for: 'a function for each event source' },
    { type: 'orders --yes --dry-run', for: 'shows what would be written' },
  ],
  async execute(answers, context) {
    const { executeNew } = await import('../plans/new-command.ts');
    return executeNew(answers, context);
  },
});
