import { defineInputs } from "../inputs/define.js";
import { resolveInputs } from "../inputs/resolve.js";
export const inputs = defineInputs({
    types: {
        kind: 'list',
        whole: true,
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
export const command = {
    name: 'serializable',
    summary: 'Lists in the serializer contexts what the code reads and writes as JSON',
    inputs,
    generator: 'serializable',
    print: async (given, { settings, cwd }) => {
        const answers = await resolveInputs(inputs, given, { yes: true });
        if (!answers.check)
            return undefined;
        const { checkSerializable } = await import("../plans/serializable/check.js");
        return checkSerializable(cwd, answers.function, settings.json);
    },
    examples: [
        { type: '', for: 'all functions: adds what is missing' },
        { type: '--check', for: 'for CI: says what is missing, and exits with 3' },
        { type: '--prune', for: 'also takes away what nothing needs' },
        { type: 'Product "List<Order>" --function Orders', for: 'lists two types more' },
        { type: 'Product --function Orders --remove', for: 'takes one away' },
    ],
};
