import { defineCommand } from '../command/command.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  types: {
    kind: 'list',
    splitsAtCommas: false,
    argument: true,
    advanced: true,
    message: 'Additional types to list, in C# syntax',
    default: [],
  },
  function: {
    kind: 'text',
    names: 'function',
    advanced: true,
    message: 'Function to check (default: all functions)',
    default: '',
  },
  check: {
    kind: 'confirm',
    advanced: true,
    message:
      'Change nothing, and exit with code 3 if a type is missing, or with 2 if a function cannot be checked',
    default: false,
  },
  fast: {
    kind: 'confirm',
    advanced: true,
    message:
      'Scan the code without asking the compiler, for Git hooks: it takes less than a second, and sees less',
    default: false,
  },
  fix: {
    kind: 'confirm',
    advanced: true,
    message: 'Also change the code where a finding has a fix: metadata for a call, an attribute',
    default: false,
  },
  remove: {
    kind: 'confirm',
    advanced: true,
    message: 'Remove the named types',
    default: false,
  },
  prune: {
    kind: 'confirm',
    advanced: true,
    message: 'Remove types that nothing needs',
    default: false,
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: '', for: 'Add the missing types of all functions' },
    { type: '--check', for: 'In CI: report missing types, and exit with code 3' },
    { type: '--fix', for: 'Also fix calls and attributes in the code' },
    { type: '--prune', for: 'Also remove types that nothing needs' },
    { type: 'Product "List<Order>" --function Orders', for: 'Add two more types' },
    { type: 'Product --function Orders --remove', for: 'Remove a type' },
  ],
  async execute(answers, context) {
    const { executeSerializable } = await import('../plans/serializable/serializable-command.ts');
    return executeSerializable(answers, context);
  },
});
