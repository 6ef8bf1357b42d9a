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
    hint: 'see lambda-aot event --list',
    choices: eventChoices,
  },
  function: {
    kind: 'text',
    names: 'function',
    unless: 'list',
    message: 'Function to add it to (created if it does not exist)',
    default: ({ source }) => `On${pascalCase(String(source))}`,
    check: checkExistingName,
  },
  replace: {
    kind: 'confirm',
    advanced: true,
    message: 'Replace a handler that accepts a different event',
    default: false,
  },
  list: {
    kind: 'confirm',
    advanced: true,
    message: 'List the event sources, or those that match a word, and exit',
    default: false,
  },
});

const sources = inputsOfSources('source', '<source> --help');

export const command = defineCommand({
  inputs,
  dependent: {
    ...sources,
    chosen: (answers) => (answers.list === true ? [] : sources.chosen(answers)),
  },
  examples: [
    { type: '--list', for: 'List all event sources' },
    { type: '--list queue', for: 'List the event sources that match a word' },
    { type: 'sqs', for: 'Prompt for the function that handles the messages' },
    { type: 'sqs --function PlaceOrder', for: 'Handle the messages of a new queue' },
    {
      type: 'sqs --function PlaceOrder --resource Orders',
      for: 'Handle the messages of a queue that template.yaml already has',
    },
  ],
  async functionsAround(folder) {
    const { functionsAround } = await import('../solution/functions-around.ts');
    return functionsAround(folder).map((each) => ({ value: each.name, note: each.folder }));
  },
  async execute({ source, function: name, replace }, context) {
    // With --list.
    if (source === undefined || name === undefined) {
      const { matchingSources } = await import('../events/source-list.ts');
      return matchingSources(source);
    }
    const { executeEvent } = await import('../plans/event/event-command.ts');
    return executeEvent({ source, function: name, replace }, context);
  },
});
