import { defineCommand } from '../command/command.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  types: {
    kind: 'list',
    splitsAtCommas: false,
    argument: true,
    advanced: true,
    message: 'Types to list beside what the code needs, as C# writes them',
    default: [],
  },
  function: {
    kind: 'text',
    advanced: true,
    message: 'Function to look at; empty for all of them',
    default: '',
  },
  check: {
    kind: 'confirm',
    advanced: true,
    message: 'Change nothing; exit with 3 where a type is missing',
    default: false,
  },
  remove: {
    kind: 'confirm',
    advanced: true,
    message: 'Take the named types away',
    default: false,
  },
  prune: {
    kind: 'confirm',
    advanced: true,
    message: 'Take away what nothing needs',
    default: false,
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: '', for: 'all functions: adds what is missing' },
    { type: '--check', for: 'for CI: says what is missing, and exits with 3' },
    { type: '--prune', for: 'also takes away what nothing needs' },
    { type: 'Product "List<Order>" --function Orders', for: 'lists two types more' },
    { type: 'Product --function Orders --remove', for: 'takes one away' },
  ],
  async execute(answers, context) {
    const { executeSerializable } = await import('../plans/serializable/serializable-command.ts');
    return executeSerializable(answers, context);
  },
});
