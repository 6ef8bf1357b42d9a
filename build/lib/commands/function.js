import { eventChoices } from "../events/catalogue.js";
import { defineInputs } from "../inputs/define.js";
import { inputsOfSources } from "../blueprint/source-inputs.js";
import { checkFunctionName } from "../blueprint/names.js";
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
        hint: 'lambda-aot event --list shows them',
        choices: eventChoices,
        default: 'plain-string',
    },
});
export const command = {
    name: 'function',
    summary: 'Adds a function to the solution here',
    inputs,
    dependent: inputsOfSources('event', '--event <source> --help'),
    generator: 'function',
    examples: [
        { type: 'PlaceOrder', for: 'asks for its event source' },
        { type: 'PlaceOrder --event sqs', for: 'a function that takes the messages of a queue' },
        { type: 'PlaceOrder --event sqs --dry-run', for: 'shows what would change' },
    ],
};
