import { defineCommand } from '../command/command.ts';
import { eventChoices } from '../events/catalogue.ts';
import { defineInputs } from '../inputs/define.ts';
import { inputsOfSources } from '../blueprint/source-inputs.ts';
import { checkExistingName, pascalCase } from '../blueprint/names.ts';

export const inputs = defineInputs({
  source: {
    kind: 'choice',
    argument: true,
    unless: 'list',
    message: 'Event source',
    hint: 'lambda-aot event --list shows them',
    choices: eventChoices,
  },
  function: {
    kind: 'text',
    unless: 'list',
    message: 'Function that takes it; one that is not there yet is made',
    default: ({ source }) => `On${pascalCase(String(source))}`,
    check: checkExistingName,
  },
  replace: {
    kind: 'confirm',
    advanced: true,
    message: 'Put the handler of the event source in the place of one that takes something else',
    default: false,
  },
  list: {
    kind: 'confirm',
    advanced: true,
    message: 'List all event sources, and do nothing else',
    default: false,
  },
});

export const command = defineCommand({
  inputs,
  dependent: inputsOfSources('source', '<source> --help'),
  examples: [
    { type: '--list', for: 'all event sources' },
    { type: 'sqs', for: 'asks which function takes it' },
    { type: 'sqs --function PlaceOrder', for: 'a function that takes the messages of a queue' },
    {
      type: 'sqs --function PlaceOrder --resource Orders',
      for: 'the messages of a queue that is in the template',
    },
  ],
  async execute({ source, function: name, replace }, context) {
    // With --list.
    if (source === undefined || name === undefined) {
      const { listOfSources, sourceList } = await import('../events/source-list.ts');
      return { text: listOfSources, data: sourceList };
    }
    const { executeEvent } = await import('../plans/event/event-command.ts');
    return executeEvent({ source, function: name, replace }, context);
  },
});
