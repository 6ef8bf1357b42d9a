import { eventChoices } from "../events/catalogue.js";
import { defineInputs } from "../inputs/define.js";
import { inputsOfSources } from "../blueprint/source-inputs.js";
import { checkFunctionName, pascalCase } from "../blueprint/names.js";
export const inputs = defineInputs({
    source: {
        kind: 'choice',
        argument: true,
        message: 'Event source',
        hint: 'lambda-aot event --list shows them',
        choices: eventChoices,
    },
    function: {
        kind: 'text',
        message: 'Function that takes it; one that is not there yet is made',
        default: ({ source }) => `On${pascalCase(String(source))}`,
        check: checkFunctionName,
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
export const command = {
    name: 'event',
    summary: 'Adds an event source to a function, a new one or one that is there',
    inputs,
    dependent: inputsOfSources('source', '<source> --help'),
    generator: 'event',
    print: async ({ list }, { settings }) => {
        if (list !== true)
            return undefined;
        const { listOfSources, listOfSourcesAsJson } = await import("../events/list.js");
        return { text: settings.json ? listOfSourcesAsJson() : listOfSources() };
    },
    examples: [
        { type: '--list', for: 'all event sources' },
        { type: 'sqs', for: 'asks which function takes it' },
        { type: 'sqs --function PlaceOrder', for: 'a function that takes the messages of a queue' },
        {
            type: 'sqs --function PlaceOrder --resource Orders',
            for: 'the messages of a queue that is in the template',
        },
    ],
};
