import { solutionInputs } from '../blueprint/choices.ts';
import { defineCommand } from '../command/command.ts';
import { eventChoices } from '../events/catalogue.ts';
import { defineInputs } from '../inputs/define.ts';
import { checkFunctionName, checkSolutionName, functionNames } from '../blueprint/names.ts';
import { inputsOfSources } from '../blueprint/source-inputs.ts';

const { runtime, arch, optimize, ...advanced } = solutionInputs;

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
    hint: 'see lambda-aot event --list',
    choices: eventChoices,
    default: ['plain-string'],
  },
  function: {
    kind: 'list',
    message: 'Function name',
    default: ({ name, event }) => functionNames(String(name), event as readonly string[]),
    check: checkFunctionName,
  },
  runtime,
  arch,
  optimize,
  advanced: {
    kind: 'confirm',
    message: 'Configure advanced settings',
    default: false,
  },
  ...advanced,
  git: {
    kind: 'confirm',
    advanced: true,
    message: 'Initialize a Git repository (unless the folder is in one)',
    default: true,
  },
});

export const command = defineCommand({
  inputs,
  dependent: inputsOfSources('event', '--event <source> --help', true),
  examples: [
    { type: 'orders', for: 'Prompt for everything but the name' },
    { type: 'orders --yes', for: 'Accept all defaults: a function that converts a string to upper case' },
    { type: 'orders --yes --event apigw-http --arch arm64', for: 'Create an HTTP API on Graviton' },
    { type: 'orders --yes --event apigw-http --event sqs', for: 'Create one function for each event source' },
    { type: 'orders --yes --dry-run', for: 'Show what would be written' },
  ],
  async execute(answers, context) {
    const { executeNew } = await import('../plans/new/new-command.ts');
    return executeNew(answers, context);
  },
});
