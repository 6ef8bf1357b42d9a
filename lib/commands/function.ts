import { defineCommand } from '../command/command.ts';
import { eventChoices } from '../events/catalogue.ts';
import { defineInputs } from '../inputs/define.ts';
import { inputsOfSources } from '../blueprint/source-inputs.ts';
import { checkFunctionName } from '../blueprint/names.ts';

export const inputs = defineInputs({
  name: {
    kind: 'text',
    argument: true,
    message: 'Function name',
    check: checkFunctionName,
  },
  event: {
    kind: 'choice',
    message: 'Event source',
    hint: 'see lambda-aot event --list',
    choices: eventChoices,
    default: 'plain-string',
  },
});

export const command = defineCommand({
  inputs,
  dependent: inputsOfSources('event', '--event <source> --help'),
  examples: [
    { type: 'PlaceOrder', for: 'Prompt for the event source' },
    { type: 'PlaceOrder --event sqs', for: 'Add a function that handles the messages of a queue' },
    { type: 'PlaceOrder --event sqs --dry-run', for: 'Show what would change' },
  ],
  async execute(answers, context) {
    const { executeFunction } = await import('../plans/function/function-command.ts');
    return executeFunction(answers, context);
  },
});
