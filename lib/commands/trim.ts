import { defineCommand } from '../command/command.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  assemblies: {
    kind: 'list',
    argument: true,
    advanced: true,
    message: 'Assemblies to keep whole, by name',
    default: [],
  },
  function: {
    kind: 'text',
    names: 'function',
    advanced: true,
    message: 'Function (optional if there is only one)',
    default: '',
  },
  type: {
    kind: 'list',
    splitsAtCommas: false,
    advanced: true,
    message: 'Type to keep whole (costs less than its whole assembly)',
    default: [],
  },
  remove: {
    kind: 'confirm',
    advanced: true,
    message: 'Remove the named roots',
    default: false,
  },
  mode: {
    kind: 'choice',
    advanced: true,
    optional: true,
    message: 'What the trimmer may trim',
    choices: [
      { value: 'full', note: 'all assemblies: the smallest binary' },
      {
        value: 'partial',
        note: 'only assemblies marked as trimmable: a larger binary, fewer failures at run time',
      },
    ],
  },
  list: {
    kind: 'confirm',
    advanced: true,
    message: 'List the roots, what each of them keeps, and its size in bytes',
    default: false,
  },
  log: {
    kind: 'text',
    names: 'file',
    advanced: true,
    message: 'Explain the warnings in the output of dotnet publish (a file, or - for stdin)',
    default: '',
  },
  publish: {
    kind: 'confirm',
    advanced: true,
    message: 'Publish, and explain the warnings',
    default: false,
  },
  apply: {
    kind: 'choice',
    advanced: true,
    message: 'Fixes to apply',
    choices: [
      { value: 'ask', note: 'ask for each cause (without a terminal: none)' },
      { value: 'recommended', note: 'the first fix of each cause, if it can be applied automatically' },
      { value: 'none', note: 'show the fixes, and change nothing' },
    ],
    default: 'ask',
  },
  check: {
    kind: 'confirm',
    advanced: true,
    message: 'Change nothing, and exit with code 3 if there are warnings',
    default: false,
  },
  verify: {
    kind: 'confirm',
    advanced: true,
    message: 'Publish before and after the change, and compare',
    default: false,
  },
  invoke: {
    kind: 'confirm',
    advanced: true,
    message: 'With --verify: also invoke the function before and after the change',
    default: false,
  },
  event: {
    kind: 'text',
    names: 'file',
    advanced: true,
    message: 'With --invoke: file with the event (default: the sample in events/)',
    default: '',
  },
  payload: {
    kind: 'text',
    advanced: true,
    optional: true,
    verbatim: true,
    message: 'With --invoke: the event as JSON (any other text is sent as a JSON string)',
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: 'Shared AWSXRayRecorder.Core --function Orders', for: 'Keep two assemblies whole' },
    { type: '--type Shared.OrderPlaced', for: 'Keep one type of an assembly' },
    { type: '--list', for: 'List the roots of the only function' },
    { type: '--publish', for: 'Publish, and choose a fix for each cause of warnings' },
    {
      type: '--log publish.log --apply recommended',
      for: 'Apply the recommended fixes for the warnings in a log',
    },
    { type: 'Shared --verify --invoke', for: 'Keep an assembly whole, and show whether that helped' },
    { type: '--publish --check', for: 'In CI: report the warnings, and exit with code 3' },
  ],
  async execute(answers, context) {
    const { executeTrim } = await import('../plans/trim/trim-command.ts');
    return executeTrim(answers, context);
  },
});
